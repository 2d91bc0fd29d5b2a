import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';
import { allAtOnce, fileWordsOnly, leaveOut, smallStyles } from './leave-out';

const folder = 'src/hosts/page';

/** The hash of an inline script or style, as a content policy names it (CSP Level 3, 2.3.1). */
function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** The script of the page. Chromium 109 is the last for Windows 7. */
async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/page-entry.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    minifySyntax: true,
    target: ['chrome109', 'firefox115'],
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'warning',
    plugins: [leaveOut, fileWordsOnly, smallStyles, allAtOnce],
  });
  const options = {
    module: false,
    toplevel: true,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
      hoist_props: true,
    },
    ecma: 2020,
  } as const;
  // Fifteen seconds dearer than esbuild's own, and a twentieth smaller when packed.
  const { code } = await minify(outputFiles[0]?.text ?? '', { ...options, format: { comments: 'some' } });
  return code ?? '';
}

/** The page as one file, with everything within: no request is made, and its policy allows none. */
export async function bundlePage(): Promise<string> {
  // In a script within a page these begin a comment or end the script (HTML, 13.2.5.4); they only stand in its strings and patterns.
  const script = (await bundleScript()).replace(/<(?=!--|\/?script)/giu, '\\x3C');
  const style = readFileSync(`${folder}/page.css`, 'utf8');
  const parts: Readonly<Record<string, string>> = {
    style,
    script,
    'style-hash': policyHash(style),
    'script-hash': policyHash(script),
  };
  return readFileSync(`${folder}/page.html`, 'utf8').replace(
    /\{(style|script|style-hash|script-hash)\}/gu,
    (_, name: string) => parts[name] ?? '',
  );
}
