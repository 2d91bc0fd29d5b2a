import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { cli } from '../../src/catalogue/vi/cli';
import { functions } from '../../src/catalogue/vi/functions';
import { nativeFunctions } from '../../src/functions/native/definitions';

/** Functions of these names that give nothing. */
function nothing(...names: readonly string[]): string {
  return names.map((name) => `export const ${name} = () => undefined;`).join('');
}

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
  // Tables of data, error bars, trend lines and walls of charts, of which ours have none, and what copies charts.
  'chart-clone': nothing('cloneChart', 'chartKindToWriteKind'),
  'chart/dataTable': nothing('buildDataTable', 'resolveDataTable', 'resolveCloneDataTable'),
  'chart/seriesExtras':
    'export const buildDataPoints = () => [];' +
    nothing(
      ...[
        'buildAllErrorBars',
        'buildTrendlines',
        'buildShape3D',
        'parseBubbleSizeRef',
        'parseDataPoints',
        'parseErrorBars',
      ],
      ...['parseShape3D', 'parseTrendlines', 'resolveDataPoints', 'resolveErrorBars', 'resolveTrendlines'],
    ),
  'chart/walls': nothing('buildBackWallThickness', 'buildFloorThickness', 'buildSideWallThickness', 'buildView3D'),
  'chart-reader': 'export const parseChart = () => undefined;',
  'comments-reader': 'export const parseComments = () => new Map();',
  'auto-width': 'export const calculateColumnWidth = () => 0; export const measureValueWidth = calculateColumnWidth;',
  'comments-writer': 'export const writeComments = () => undefined;',
  'table-writer': 'export const writeTable = () => undefined;',
  'pivot-writer': 'export const writePivotTable = () => undefined; export const resolvePivotSource = () => undefined;',
  'crypto/agile':
    'export const decryptAgile = () => { throw new Error("left out"); }; export const encryptAgile = decryptAgile;',
};

/**
 * Single functions of modules that stay, which give nothing instead: kinds of charts that we do not draw; frames and fills of charts,
 * second legends, text of several looks in a cell, protected sheets, of which ours have none. What the page writes is compared with what the command line writes byte for byte (`test/page`), so that one that is missed is found.
 */
const emptied: Readonly<Record<string, readonly string[]>> = {
  'chart/plotArea': [
    'buildScatterChart',
    'buildAreaChart',
    'buildDoughnutChart',
    'buildPieChart',
    'buildPlotAreaSpPr',
    'buildUpDownBars',
  ],
  'chart/axis': ['buildScatterAxes', 'buildAxisTitle', 'buildAxisDispUnits'],
  'chart/legend': ['buildLegendSpPr', 'buildLegendTxPr'],
  'chart/title': ['buildTitleSpPr'],
  'chart/dataLabels': ['buildDataLabelsSpPr'],
  'worksheet-writer': ['serializeSheetProtection', 'serializeRichTextRuns', 'serializeFontProps', 'toHyperlink'],
  'chart-writer': ['buildProtection'],
  writer: ['collectSourceRows', 'computeTableRange'],
  metadata: ['writeMetadataXml'],
  'feature-property-bag': ['writeFeaturePropertyBagXml'],
  // The platform packs, and files come in whole.
  'zip/deflate': ['deflate'],
  _input: ['bufferReadableStream'],
};

/** Those of them that give a list. */
const givesList: ReadonlySet<string> = new Set(['buildAxisDispUnits']);

/** A module with the bodies of these functions taken out. */
function withoutBodies(code: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const body = new RegExp(`^(?<head>(?:export )?(?:async )?function ${name})\\([^]*?^\\}`, 'mu');
    if (!body.test(rest)) throw new Error(`${name} is not where it was: see scripts/page/leave-out.ts`);
    return rest.replace(body, `$<head>() { ${givesList.has(name) ? 'return [];' : ''} }`);
  }, code);
}

/** Leaves them out of a bundle: a quarter of a megabyte before it is packed. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundler) {
    // The reader of web pages uses the parser alone; what writes HTML again brings two more tables of character names.
    bundler.onLoad({ filter: /node_modules[\\/](?:domutils|dom-serializer)[\\/].*\.js$/ }, () => ({
      contents: 'export const getFeed = () => null; export default getFeed;',
      loader: 'js',
    }));
    // The browser knows the names of HTML's characters; the parser's list of them is left out.
    bundler.onResolve({ filter: /^\.\/named-characters$/ }, () => ({
      path: resolve('src/hosts/page/named-characters.ts'),
    }));
    bundler.onLoad({ filter: /[\\/]entities[\\/].*[\\/]decode-data-html\.js$/ }, ({ path }) => ({
      contents: `export { xmlDecodeTree as htmlDecodeTree } from ${JSON.stringify(path.replace(/html\.js$/u, 'xml.js'))};`,
      loader: 'js',
    }));
    bundler.onLoad({ filter: /[\\/]hucre[\\/]dist[\\/].*\.mjs$/ }, ({ path }) => {
      const name =
        /[\\/]dist[\\/](?:xlsx[\\/])?(?<name>.*)\.mjs$/u.exec(path)?.groups?.['name']?.replaceAll('\\', '/') ?? '';
      const contents = leftOut[name] ?? (emptied[name] && withoutBodies(readFileSync(path, 'utf8'), emptied[name]));
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

/** Failures of Excel's and Google's services, which a workbook in memory has not. */
const ofServices: ReadonlySet<string> = new Set(
  ['protected', 'no-edit', 'ten-million', 'refused', 'editing', 'slow', 'quota', 'overloaded', 'unverified'].flatMap(
    (code) => [`failures/${code}`, `history-pane/reason-${code}`],
  ),
);

/** Failures of folders and disks: the page is given files by the browser. */
const ofFolders = /^file-(?:missing|is-folder|forbidden|locked|too-large|unreadable)$/u;

/** Of what the command line says only that which tells why a file could not be read: the rest is about its options. */
export const fileWordsOnly: Plugin = {
  name: 'file-words-only',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]catalogue[\\/]vi[\\/]cli\.ts$/ }, () => {
      const words = Object.entries(cli).filter(([code]) => /^(?:file|csv)-/u.test(code) && !ofFolders.test(code));
      return { contents: `export const cli = ${JSON.stringify(Object.fromEntries(words))};`, loader: 'js' };
    });
    // Of the functions only the descriptions of those that go into a workbook as formulas.
    bundler.onLoad({ filter: /[\\/]catalogue[\\/]vi[\\/]functions\.ts$/ }, () => {
      const native = new Set(nativeFunctions.map(({ name }) => name));
      const words = Object.entries(functions).filter(([name]) => native.has(name));
      return { contents: `export const functions = ${JSON.stringify(Object.fromEntries(words))};`, loader: 'js' };
    });
    bundler.onLoad({ filter: /[\\/]catalogue[\\/](?:vi|en)[\\/](?:failures|history-pane)\.ts$/ }, async ({ path }) => {
      const name = /([a-z-]+)\.ts$/u.exec(path)?.[1] ?? '';
      const said = (await import(pathToFileURL(path).href)) as Readonly<
        Record<string, Readonly<Record<string, string>>>
      >;
      const contents = Object.entries(said).map(([own, words]) => {
        const kept = Object.entries(words).filter(([code]) => !ofServices.has(`${name}/${code}`));
        return `export const ${own} = ${JSON.stringify(Object.fromEntries(kept))};`;
      });
      return { contents: contents.join(''), loader: 'js' };
    });
    // What Google's menu says, and what a formula helper says in English: there is neither on the page.
    bundler.onLoad({ filter: /[\\/]catalogue[\\/](?:(?:vi|en)[\\/]sheets|en[\\/]functions)\.ts$/ }, ({ path }) => ({
      contents: `export const ${path.endsWith('sheets.ts') ? 'sheets' : 'functions'} = {};`,
      loader: 'js',
    }));
  },
};

/** Style sheets that stand in the script as text, without what only people read. */
export const smallStyles: Plugin = {
  name: 'small-styles',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/](?:pane|page)[\\/](?:[a-z-]+[\\/])?[a-z-]+-styles\.ts$/ }, async ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [whole, css = ''] of [...contents.matchAll(/(?<=Styles = )`([^`$]*)`/gu)]) {
        const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome109', 'firefox115'] });
        contents = contents.replace(whole, () => `\`${code.trim()}\``);
      }
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * What a pane loads when it is unfolded is there from the start in one file. As dynamic imports these would keep almost every file in a function of its own, run when it is first
 * wanted: 30 kB of files' names and calls, and the minifier no longer sees what is constant.
 */
export const allAtOnce: Plugin = {
  name: 'all-at-once',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/]pane[\\/].*\.ts$/ }, ({ path }) => {
      const imports: string[] = [];
      const contents = readFileSync(path, 'utf8').replace(
        /import\((?:\/\*.*?\*\/\s*)?(?<name>'[^']+')\)/gu,
        (_, name: string) => {
          imports.push(`import * as later${imports.length} from ${name};`);
          return `Promise.resolve(later${imports.length - 1})`;
        },
      );
      return imports.length === 0 ? undefined : { contents: `${contents}\n${imports.join('\n')}`, loader: 'ts' };
    });
  },
};
