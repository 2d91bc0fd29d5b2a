/** One piece of work in a process of its own, by whose memory it is measured: node large-tasks.mjs TASK UNITS. */
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { defaultSettings as settings } from '../../src/core/settings/settings';
import { readXlsxSheets } from '../files/read-xlsx-sheets';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { rankEachAlone } from './copied-down';
import { rawGrid } from './raw-grid';

function planOf(units: number): SheetPlan {
  const choices = { previous: null, compare: true, period: null, previousPeriod: null, closedOn: null };
  const { plan } = buildAppendix({ raw: rawGrid(units), settings, ...choices });
  if (plan === null) throw new Error('the bench sheet has errors');
  return plan;
}

const tasks: Readonly<Record<string, (units: number) => unknown>> = {
  plan: planOf,
  write: (units) => writeWorkbook([planOf(units)], 'bench'),
  'write and read': async (units) => readXlsxSheets(await writeWorkbook([planOf(units)], 'bench')),
  copied: (units) => rankEachAlone(units)(),
};

const [task = '', units] = process.argv.slice(2);
await tasks[task]?.(Number(units));
