import { writeXlsx } from 'hucre';
import { HyperFormula } from 'hyperformula';
import type { Grid } from '../../src/core/grid';

/** Columns of `rawGrid`: name, total, previous. */
const [nameAt, totalAt, previousAt, firstRow] = [1, 2, 3, 4];

function figures(raw: Grid): { readonly name: string; readonly total: number; readonly previous: number }[] {
  return raw.cells.slice(firstRow).map((row) => ({ name: String(row[nameAt]), total: Number(row[totalAt]), previous: Number(row[previousAt]) }));
}

/** What a person does without us: rank, grade and change as native formulas beside the figures, reckoned by a spreadsheet's engine from nothing. */
export function nativeFormulas(raw: Grid): unknown {
  const units = figures(raw);
  const last = units.length;
  const sheet = units.map(({ name, total, previous }, index) => {
    const at = `B${index + 1}`;
    return [name, total, previous, `=COUNTIF(B$1:B$${last},">"&${at})+1`, `=IF(${at}>=90,"XUẤT SẮC",IF(${at}>=80,"TỐT",IF(${at}>=70,"KHÁ",IF(${at}>=50,"TB","YẾU"))))`, `=ROUND(${at}-C${index + 1},2)`];
  });
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const values = engine.getSheetValues(0);
  engine.destroy();
  return values;
}

/** A script as one would write it in an afternoon: sort, grade, subtract, and give every cell its own style, one by one. */
export function cellByCell(raw: Grid): Promise<Uint8Array> {
  const units = figures(raw).sort((a, b) => b.total - a.total);
  const cells = new Map<string, { style: object }>();
  const rows = units.map(({ name, total, previous }, row) => {
    const grade = total >= 90 ? 'XUẤT SẮC' : total >= 80 ? 'TỐT' : total >= 70 ? 'KHÁ' : total >= 50 ? 'TB' : 'YẾU';
    const values = [row + 1, name, total, grade, previous, Math.round((total - previous) * 100) / 100, ...(raw.cells[firstRow + row] ?? []).slice(previousAt + 1)];
    values.forEach((value, column) => {
      const thin = { style: 'thin' } as const;
      cells.set(`${row},${column}`, { style: { font: { name: 'Times New Roman', size: 12, underline: typeof value === 'number' && column > 5 && value < 70 }, border: { top: thin, bottom: thin, left: thin, right: thin }, alignment: { horizontal: 'center', wrapText: true } } });
    });
    return values;
  });
  return writeXlsx({ sheets: [{ name: 'Bảng', rows, cells }] });
}
