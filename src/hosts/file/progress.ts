import { stat } from 'node:fs/promises';

/** Bytes that a row of figures takes at least in a workbook. */
const fewestBytes = 50;

/** Rows that a file can have, by its size; 0 where there is none. */
export async function mostRowsOf(path: string): Promise<number> {
  return ((await stat(path).catch(() => null))?.size ?? 0) / fewestBytes;
}

/** Tells a person who waits what is being done. */
export type Progress = (text: string, rows: number) => void;

/** A terminal, or what stands for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Work that takes longer is told of, in milliseconds. */
const patience = 1000;
/** Rows that surely take longer: while they are worked on, nothing can be told. */
const manyRows = 2000;

const clearLine = '\r\u001B[K';

/**
 * One line on a terminal that says what is being done, once it takes more than a second or will; nothing where the output goes elsewhere. `clear` takes it away, for what
 * is printed next.
 */
export function progressOn(
  screen: Terminal,
  now: () => number,
): { readonly tell: Progress; readonly clear: () => void } {
  const began = now();
  let isShown = false;
  const clear = (): void => {
    if (isShown) screen.write(clearLine);
    isShown = false;
  };
  return {
    tell: (text, rows) => {
      if (screen.isTTY !== true || (rows < manyRows && now() - began < patience)) return;
      screen.write(`${clearLine}${text}`);
      isShown = true;
    },
    clear,
  };
}
