import type { Plugin } from 'esbuild';

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
  'pivot-writer': 'export const writePivotTable = () => undefined; export const resolvePivotSource = () => undefined;',
  'crypto/agile':
    'export const decryptAgile = () => { throw new Error("left out"); }; export const encryptAgile = decryptAgile;',
};

/** Leaves them out of a bundle: a fifth of a megabyte before it is packed. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]xlsx[\\/].*\.mjs$/ }, ({ path }) => {
      const name = /[\\/]xlsx[\\/](?<name>.*)\.mjs$/u.exec(path)?.groups?.['name']?.replaceAll('\\', '/') ?? '';
      const contents = leftOut[name];
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};
