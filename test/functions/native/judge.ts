import { DetailedCellError, HyperFormula } from 'hyperformula';

/** What a spreadsheet program makes of cells and formulas; an error by its name. Dates and decimal marks as in English. */
export function judge(rows: readonly (readonly (string | number | boolean | null)[])[]): unknown[][] {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  const values = engine
    .getSheetValues(0)
    .map((row) => row.map((value) => (value instanceof DetailedCellError ? value.value : value)));
  engine.destroy();
  return values;
}
