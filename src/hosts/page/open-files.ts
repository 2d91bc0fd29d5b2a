import { defaultSettings } from '../../core/settings/settings';
import type { Failure } from '../../files/outcome';
import { readSheets } from '../../files/read/read-sheets';
import { findHeading } from '../../history/heading';
import { chooseSheets } from '../../pipeline/choose-sheets';
import { isSettingsSheet } from '../../settings-sheet';
import { type Book, type BookFile, type BookSheet, freeName } from './book';

/** The book with more files in it, and why some could not be read. */
export interface Opened {
  readonly book: Book;
  readonly failures: readonly Failure[];
}

/** A file of ours of another week: it has the history or the settings of the office, so that the new figures are rather in another. */
function isKept({ grid }: BookSheet): boolean {
  return findHeading(grid.cells) !== null || isSettingsSheet(grid);
}

/** The sheet to begin with, and what could have been meant in its place. */
interface First {
  readonly name: string;
  readonly findings: NonNullable<BookSheet['proposed']>;
}

/**
 * The sheet to begin with: of the first file that brings no history and no settings with it the table of the latest period, else the sheet that was open when the file was
 * saved, else the first in view.
 */
function firstSheet(sheets: readonly BookSheet[], open: ReadonlySet<string>): First | null {
  const inView = sheets.filter(({ hidden }) => !hidden);
  const keeping = new Set(inView.filter(isKept).map(({ source }) => source?.file));
  const first =
    inView.find(({ source }) => !keeping.has(source?.file)) ?? inView.find((sheet) => !isKept(sheet)) ?? sheets[0];
  const beside = inView.filter((sheet) => sheet.source?.file === first?.source?.file && !isKept(sheet));
  const opened = beside.find(({ name }) => open.has(name))?.name ?? null;
  const chosen =
    beside.length < 2
      ? null
      : chooseSheets(
          beside.map(({ grid }) => grid),
          defaultSettings,
          'raw',
          opened,
        );
  const name = chosen?.raw?.sheet ?? opened ?? first?.name;
  return name === undefined ? null : { name, findings: chosen?.findings ?? [] };
}

/** Reads files into the book, each sheet under a name that no other has. What cannot be read is left out and told. */
export async function openFiles(book: Book, files: readonly BookFile[]): Promise<Opened> {
  const failures: Failure[] = [];
  const added: BookSheet[] = [];
  const kept: BookFile[] = [];
  const open = new Set<string>();
  for (const file of files) {
    const read = await readSheets(file.name, file.bytes);
    if (!read.ok) {
      failures.push(read.failure);
      continue;
    }
    kept.push(file);
    for (const { grid, hidden, settings, open: isOpen } of read.value) {
      const name = freeName(grid.sheet, [...book.sheets, ...added]);
      if (isOpen) open.add(name);
      const source = { file: file.name, sheet: grid.sheet };
      added.push({
        name,
        grid: { ...grid, sheet: name },
        plan: null,
        hidden,
        source,
        ours: false,
        ...(settings && { settings }),
      });
    }
  }
  const first = firstSheet(added, open);
  const told = added.map((sheet) =>
    sheet.name === first?.name && first.findings.length > 0 ? { ...sheet, proposed: first.findings } : sheet,
  );
  const active = first?.name ?? book.active;
  return { book: { ...book, files: [...book.files, ...kept], sheets: [...book.sheets, ...told], active }, failures };
}
