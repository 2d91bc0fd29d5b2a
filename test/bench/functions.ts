import { HyperFormula } from 'hyperformula';
import { sheetFunctions } from '../../src/functions/registry';
import { rawGrid } from './raw-grid';

/** Scores with two decimals, the same in every run. */
function scores(count: number): number[] {
  return rawGrid(count)
    .cells.slice(4)
    .map((row) => Number(row[2]));
}

/** The same job by our functions and by a spreadsheet's own formulas, and what it is called. */
export interface FunctionTask {
  readonly name: string;
  readonly native: string;
  readonly own: () => unknown;
  readonly formulas: () => unknown;
}

/** Computes a formula in every row beside columns of numbers, as HyperFormula does when a sheet is opened. */
function computed(columns: readonly (readonly number[])[], formula: (row: number) => string): () => unknown {
  const rows = (columns[0] ?? []).map((_, index) => [
    ...columns.map((column) => column[index] ?? null),
    formula(index + 1),
  ]);
  return () => {
    const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: 100_000 });
    const values = engine.getSheetValues(0);
    engine.destroy();
    return values;
  };
}

/** One call over a whole column of so many cells. HyperFormula has no RANK: COUNTIF gives the same. */
export function functionTasks(count: number): FunctionTask[] {
  const [now, before] = [scores(count), scores(count * 2).slice(count)];
  const column = (values: readonly number[]): number[][] => values.map((value) => [value]);
  const call =
    (name: string, ...args: readonly unknown[]) =>
    (): unknown =>
      sheetFunctions.find((one) => one.name === name)?.run(args);
  return [
    {
      name: 'XEPLOAI',
      native: 'IFS',
      own: call('XEPLOAI', column(now)),
      formulas: computed(
        [now],
        (row) => `=IFS(A${row}>=90,"XUẤT SẮC",A${row}>=80,"TỐT",A${row}>=70,"KHÁ",A${row}>=50,"TB",TRUE(),"YẾU")`,
      ),
    },
    {
      name: 'XEPHANG',
      native: 'COUNTIF',
      own: call('XEPHANG', column(now), column(now)),
      formulas: computed([now], (row) => `=COUNTIF($A$1:$A$${count},">"&A${row})+1`),
    },
    {
      name: 'TANGGIAM',
      native: 'ROUND(a−b)',
      own: call('TANGGIAM', column(now), column(before)),
      formulas: computed([now, before], (row) => `=ROUND(A${row}-B${row},10)`),
    },
    {
      name: 'CANTHEM',
      native: 'IFS',
      own: call('CANTHEM', column(now)),
      formulas: computed(
        [now],
        (row) =>
          `=ROUND(IFS(A${row}>=90,0,A${row}>=80,90-A${row},A${row}>=70,80-A${row},A${row}>=50,70-A${row},TRUE(),50-A${row}),10)`,
      ),
    },
  ];
}
