import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { cli } from '../../src/catalogue/vi/cli';

/**
 * Parts of the workbook library that the page never needs, each with what its functions give instead: the same as for a workbook that has none of it. The readers take
 * cell values alone, and charts are written but never read back; a locked file is refused before it is unlocked.
 */
const leftOut: Readonly<Record<string, string>> = {
  'threaded-comments-reader': 'export const parsePersons = () => []; export const parseThreadedComments = () => [];',
  'external-link-reader': 'export const parseExternalLink = () => undefined;',
  'cell-images-reader':
    'export const REL_CELL_IMAGES = ""; export const parseCellImages = () => []; export const assembleCellImages = () => [];',
  'pivot-reader':
    'export const parsePivotCacheDefinition = () => undefined; export const parsePivotTable = () => undefined; export const attachPivotCacheFields = () => undefined;',
  'slicer-reader':
    'export const parseSlicers = () => []; export const parseSlicerCache = () => undefined; export const parseTimelines = () => []; export const parseTimelineCache = () => undefined;',
  'chart-reader': 'export const parseChart = () => undefined;',
  'comments-reader': 'export const parseComments = () => new Map();',
  'auto-width': 'export const calculateColumnWidth = () => 0; export const measureValueWidth = calculateColumnWidth;',
  'comments-writer': 'export const writeComments = () => undefined;',
  'table-writer': 'export const writeTable = () => undefined;',
  'pivot-writer': 'export const writePivotTable = () => undefined; export const resolvePivotSource = () => undefined;',
  'crypto/agile':
    'export const decryptAgile = () => { throw new Error("left out"); }; export const encryptAgile = decryptAgile;',
};

/** Leaves them out of a bundle: a fifth of a megabyte before it is packed. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundler) {
    // The reader of web pages uses the parser alone; what writes HTML again brings two more tables of character names.
    bundler.onLoad({ filter: /node_modules[\\/](?:domutils|dom-serializer)[\\/].*\.js$/ }, () => ({
      contents: 'export const getFeed = () => null; export default getFeed;',
      loader: 'js',
    }));
    // The CSV parser's build for browsers holds a whole Buffer; its own modules take ours (`buffer.js`).
    bundler.onResolve({ filter: /^csv-parse\/browser\/esm\/sync$/ }, ({ importer, resolveDir }) =>
      bundler.resolve('csv-parse/sync', { importer, resolveDir, kind: 'import-statement' }),
    );
    // The browser knows the names of HTML's characters; the parser's list of them is left out.
    bundler.onResolve({ filter: /^\.\/named-characters$/ }, () => ({
      path: resolve('src/hosts/page/named-characters.ts'),
    }));
    bundler.onLoad({ filter: /[\\/]entities[\\/].*[\\/]decode-data-html\.js$/ }, ({ path }) => ({
      contents: `export { xmlDecodeTree as htmlDecodeTree } from ${JSON.stringify(path.replace(/html\.js$/u, 'xml.js'))};`,
      loader: 'js',
    }));
    bundler.onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]xlsx[\\/].*\.mjs$/ }, ({ path }) => {
      const name = /[\\/]xlsx[\\/](?<name>.*)\.mjs$/u.exec(path)?.groups?.['name']?.replaceAll('\\', '/') ?? '';
      const contents = leftOut[name];
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

/** Of what the command line says only that which tells why a file could not be read: the rest is about its options. */
export const fileWordsOnly: Plugin = {
  name: 'file-words-only',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]catalogue[\\/]vi[\\/]cli\.ts$/ }, () => {
      const words = Object.entries(cli).filter(([code]) => /^(?:file|csv)-/u.test(code));
      return { contents: `export const cli = ${JSON.stringify(Object.fromEntries(words))};`, loader: 'js' };
    });
    // What Google's menu says, and what a formula helper says in English: there is neither on the page.
    bundler.onLoad({ filter: /[\\/]catalogue[\\/](?:(?:vi|en)[\\/]sheets|en[\\/]functions)\.ts$/ }, ({ path }) => ({
      contents: `export const ${path.endsWith('sheets.ts') ? 'sheets' : 'functions'} = {};`,
      loader: 'js',
    }));
  },
};
