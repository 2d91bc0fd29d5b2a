import { HyperFormula } from 'hyperformula';
import type { Grid } from '../../src/core/grid';

/** Columns of `rawGrid`: name, total, previous. */
const [nameAt, totalAt, previousAt, firstRow] = [1, 2, 3, 4];

function figures(raw: Grid): { readonly name: string; readonly total: number; readonly previous: number }[] {
  return raw.cells
    .slice(firstRow)
    .map((row) => ({ name: String(row[nameAt]), total: Number(row[totalAt]), previous: Number(row[previousAt]) }));
}

/** What a person does without us: rank, grade and change as native formulas beside the figures, computed by a spreadsheet's engine from nothing. */
export function nativeFormulas(raw: Grid): unknown {
  const units = figures(raw);
  const last = units.length;
  const sheet = units.map(({ name, total, previous }, index) => {
    const at = `B${index + 1}`;
    return [
      name,
      total,
      previous,
      `=COUNTIF(B$1:B$${last},">"&${at})+1`,
      `=IF(${at}>=90,"XUẤT SẮC",IF(${at}>=80,"TỐT",IF(${at}>=70,"KHÁ",IF(${at}>=50,"TB","YẾU"))))`,
      `=ROUND(${at}-C${index + 1},2)`,
    ];
  });
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const values = engine.getSheetValues(0);
  engine.destroy();
  return values;
}
