import { messageOf } from '../../src/catalogue';
import type { Finding } from '../../src/core/finding';
import type { Grid } from '../../src/core/grid';
import { must } from './must';

/** Errors that concern a sheet as a whole, not a cell of it. */
const ofTheSheet: ReadonlySet<string> = new Set(['sheet-empty', 'no-units', 'history-period-absent']);

function place(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = '0'] = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(cell) ?? [];
  return {
    row: Number(row) - 1,
    column: Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

/** Every finding is a sentence in both languages; every error names a cell that lies in the sheet. */
export function checkFindings(findings: readonly Finding[], grids: readonly Grid[]): void {
  const sizes = grids.map(({ cells }) => ({
    height: cells.length,
    width: cells.reduce((width, line) => Math.max(width, line.length), 1),
  }));
  for (const finding of findings) {
    const { code, cell, severity } = finding;
    const params = Object.fromEntries(
      Object.entries(finding.params).map(([key, value]) => [key, typeof value === 'string' ? '' : value]),
    );
    for (const language of ['vi', 'en'] as const)
      must(!/[{}]|undefined|NaN/u.test(messageOf({ ...finding, params }, language)), () => `${code} in ${language}`);
    must(severity !== 'error' || ofTheSheet.has(code) || cell !== null, () => `${code} names no cell`);
    if (cell === null) continue;
    const { row, column } = place(cell);
    must(
      sizes.some(({ height, width }) => row >= 0 && row < height && column >= 0 && column < width),
      () => `${code} ${cell} is no cell of the sheet`,
    );
  }
}
