import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import type { BuildOutcome, Recordable, RecordJob, RecordOutcome } from '../../../src/workbook/port';
import { startExcel } from '../../excel-host/start';
import { gridOf } from '../../intake/grid-of';
import { buildCode } from '../../sheets-host/built-code';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { type AnyHost, everyHost } from './every-host';

let hosts: Readonly<Record<string, AnyHost>>;
beforeAll(async () => {
  const [host, code] = await Promise.all([startExcel(14), buildCode()]);
  hosts = everyHost(host, code);
}, 180_000);

function rawOf(sheet: string, title: string, total: number): Grid {
  const text = `SỐ LIỆU ${title}\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | ${total}\nXÃ PHÚ THÀNH | 80`;
  return { ...gridOf(text), sheet };
}

const may = rawOf('Số liệu 5', 'THÁNG 5/2026', 86.59);
const june = rawOf('Số liệu 6', 'THÁNG 6/2026', 91.02);

/** All that a flow leaves to be seen, so that hosts can be compared as a whole. */
interface Seen {
  readonly outcomes: readonly Omit<RecordOutcome, 'look'>[];
  readonly history: readonly (readonly string[])[];
}

type Flow = (
  host: AnyHost,
  record: (job: Partial<RecordJob> & { readonly of: Grid }) => Promise<RecordOutcome>,
) => Promise<void>;

async function seenIn(host: AnyHost, flow: Flow): Promise<Seen> {
  const outcomes: Omit<RecordOutcome, 'look'>[] = [];
  host.open([may, june]);
  await flow(host, async ({ of, ...job }) => {
    const { choices } = jobFor(of.sheet, { compared: { kind: 'none' } });
    const outcome = await host.record({ choices, sheets: [], onSamePeriod: 'ask', ...job });
    const told = { ...outcome };
    // Only Excel tells how the workbook is left.
    if ('look' in told) delete told.look;
    outcomes.push(told);
    return outcome;
  });
  return { outcomes, history: host.names().includes('Lịch sử') ? host.texts('Lịch sử') : [] };
}

function builtOf(outcome: BuildOutcome): Recordable {
  if (outcome.status !== 'built' || !outcome.recordable) throw new Error(JSON.stringify(outcome));
  return outcome.recordable;
}

const flows: Readonly<
  Record<string, { readonly flow: Flow; readonly statuses: readonly string[]; readonly totals: readonly string[] }>
> = {
  'makes a history, and adds a second period to it': {
    flow: async (_, record) => {
      await record({ of: may });
      await record({ of: june });
    },
    statuses: ['recorded', 'recorded'],
    totals: ['86.59', '91.02'],
  },
  'asks before it replaces a period by other figures, and replaces it then': {
    flow: async (host, record) => {
      await record({ of: may });
      host.type('Số liệu 5', 2, 1, 90);
      await record({ of: may });
      await record({ of: may, onSamePeriod: 'replace' });
    },
    statuses: ['recorded', 'exists', 'recorded'],
    totals: ['90'],
  },
  'adds nothing where the same figures are there': {
    flow: async (_, record) => {
      await record({ of: may });
      await record({ of: may });
    },
    statuses: ['recorded', 'recorded'],
    totals: ['86.59'],
  },
  'records what was built, though a cell was changed since': {
    flow: async (host, record) => {
      const built = builtOf(await host.build(jobFor('Số liệu 5', { compared: { kind: 'none' } })));
      host.type('Số liệu 5', 2, 1, 10);
      await record({ of: may, built });
    },
    statuses: ['recorded'],
    totals: ['86.59'],
  },
  'takes old sheets in, each with its period': {
    flow: async (_, record) => {
      await record({ of: may, sheets: ['Số liệu 5', 'Số liệu 6'] });
    },
    statuses: ['recorded'],
    totals: ['86.59', '91.02'],
  },
  'takes a change back': {
    flow: async (host, record) => {
      await record({ of: may });
      const outcome = await record({ of: june });
      const [change] = outcome.status === 'recorded' ? outcome.changes : [];
      if (!change) throw new Error('no change');
      await host.changeRecord({ ...change, before: change.after, after: change.before });
    },
    statuses: ['recorded', 'recorded'],
    totals: ['86.59'],
  },
};

describe.each(Object.entries(flows))('a recording %s', (_, { flow, statuses, totals }) => {
  it('ends alike in Excel, Google Sheets and the page, and leaves the same history', async () => {
    const { excel, sheets, page } = hosts;
    if (!excel || !sheets || !page) throw new Error('hosts');
    const inExcel = await seenIn(excel, flow);
    expect(inExcel.outcomes.map(({ status }) => status)).toEqual(statuses);
    const cells = inExcel.history.flat();
    expect(cells.filter((text) => ['86.59', '91.02', '90', '10'].includes(text))).toEqual(totals);
    expect(await seenIn(sheets, flow)).toEqual(inExcel);
    expect(await seenIn(page, flow)).toEqual(inExcel);
  });
});
