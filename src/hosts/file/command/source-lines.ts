import { basename, relative } from 'node:path';
import { fill } from '../../../catalogue';
import type { Grid } from '../../../core/grid';
import type { ReadTable } from '../../../pipeline/build-appendix';
import { oneLine } from '../one-line';
import type { Inputs } from '../read/read-inputs';
import type { Arguments } from './arguments';
import type { Words } from './language';

/** A CSV has no sheets: its only one bears the file's name. */
function sourceLine(kind: 'read' | 'compared', path: string, grid: Grid, words: Words): string {
  const sheet = grid.sheet.replace(`[${basename(path)}]`, '');
  const sentence = `${kind}-${sheet === basename(path) ? 'file' : 'sheet'}` as const;
  return oneLine(fill(words[sentence], { path, sheet }));
}

/** Which sheets were read, and what they are compared with, a line each. */
export function sourceLines(
  args: Arguments,
  rawPath: string,
  { raw, previous }: Inputs,
  read: ReadTable['read'],
  words: Words,
): string[] {
  const remembered = previous === null && read?.previous.from === 'history' ? read.compared?.period : null;
  const compared = remembered
    ? [oneLine(fill(words['compared-history'], { period: remembered.label }))]
    : previous === null || args.previous === null
      ? []
      : [sourceLine('compared', args.previous, previous, words)];
  return [sourceLine('read', args.raw ?? relative(process.cwd(), rawPath), raw, words), ...compared];
}
