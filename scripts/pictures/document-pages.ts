import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Dots an inch: an A4 page is then 1,400 pixels wide lying, 990 standing. */
const resolution = '120';

function run(program: string, args: readonly string[], from: string): void {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(
      missing
        ? `${program} is not installed: it is needed to make pictures of documents (Debian: apt-get install ${from}).`
        : `${program} failed: ${String(error)}`,
    );
  }
}

/**
 * The pages of a document (.xlsx, .docx) as LibreOffice prints them, as PNG, at most so many from the first.
 *
 * @throws Error that says what to install where LibreOffice or poppler is missing.
 */
export function documentPages(path: string, most = 99): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
      'libreoffice-calc libreoffice-writer fonts-liberation',
    );
    run(
      'pdftoppm',
      [
        '-r',
        resolution,
        '-l',
        String(most),
        '-png',
        join(folder, `${basename(path, extname(path))}.pdf`),
        join(folder, 'page'),
      ],
      'poppler-utils',
    );
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
