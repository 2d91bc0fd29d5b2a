import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { columnName } from '../../src/core/area';
import { defaultSettings as settings } from '../../src/core/settings/settings';
import { readXlsxSheets } from '../files/read-xlsx-sheets';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { figures, medians } from './medians';
import { rawGrid } from './raw-grid';
import type { Goal, Section } from './section';
import { megabytesOf, withFolder } from './spent';

function planOf(units: number): SheetPlan {
  const raw = rawGrid(units);
  const choices = { previous: null, compare: true, period: null, previousPeriod: null, closedOn: null };
  const { plan } = buildAppendix({ raw, settings, ...choices });
  if (plan === null) throw new Error('the bench sheet has errors');
  return plan;
}

const escaped = (text: string): string => text.replace(/[&<>]/gu, (letter) => `&#${letter.charCodeAt(0)};`);

/** What a person writes by hand for this one table: strings glued together, texts within their cells, packed by zlib. */
function gluedRows({ values }: SheetPlan): Uint8Array {
  const letters = (values[0] ?? []).map((_, column) => columnName(column));
  const rows = values.map((row, index) => {
    const cells = row.map((value, column) => {
      const head = `<c r="${letters[column] ?? ''}${index + 1}" s="${column + 1}"`;
      if (value === null) return `${head}/>`;
      return typeof value === 'number'
        ? `${head}><v>${value}</v></c>`
        : `${head} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
    return `<row r="${index + 1}" ht="16" customHeight="1">${cells.join('')}</row>`;
  });
  return deflateRawSync(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
}

/** What a person reads by hand out of a sheet of ours: values and styles by one regular expression; no merges, dates, checks or other forms of cells. */
function handRead(packed: { readonly sheet: Uint8Array; readonly strings: Uint8Array }): unknown {
  const texts = Array.from(
    inflateRawSync(packed.strings)
      .toString()
      .matchAll(/<si><t[^>]*>([^<]*)/gu),
    ([, text]) => text,
  );
  const rows: (readonly unknown[])[][] = [];
  const cells = /<c r="[A-Z]+(\d+)"(?: s="(\d+)")?(?: t="(s)")?>(?:<v>([^<]*)<\/v>)?/gu;
  for (const [, row, style, type, value] of inflateRawSync(packed.sheet).toString().matchAll(cells))
    (rows[Number(row)] ??= []).push([type === 's' ? texts[Number(value)] : Number(value), Number(style)]);
  return rows;
}

/** Writing and reading a styled sheet, beside what a person would write by hand for this one form. */
export async function xlsxSection(sizes: readonly number[]): Promise<Section> {
  const lines = [
    '| rows × columns | .xlsx write, ms | ÷ glued by hand | .xlsx read, ms | ÷ read by hand |',
    '|---|---:|---:|---:|---:|',
  ];
  const goals: Goal[] = [];
  for (const units of sizes) {
    const plan = planOf(units);
    const bytes = await writeWorkbook([plan], 'bench');
    const parts = unzipSync(bytes);
    const packed = {
      sheet: deflateRawSync(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      strings: deflateRawSync(parts['xl/sharedStrings.xml'] ?? new Uint8Array()),
    };
    const times = await medians(
      new Map<string, () => unknown>([
        ['write', () => writeWorkbook([plan], 'bench')],
        ['glued', () => gluedRows(plan)],
        ['read', () => readXlsxSheets(bytes)],
        ['by hand', () => handRead(packed)],
      ]),
      500,
    );
    const of = (name: string): number => times.get(name) ?? NaN;
    const [written, read] = [of('write') / of('glued'), of('read') / of('by hand')];
    const size = `${plan.values.length} × ${plan.columnWidths.length}`;
    lines.push(
      `| ${size} | ${figures(of('write'))} | ${figures(written)} | ${figures(of('read'))} | ${figures(read)} |`,
    );
    const memory = (task: string): Promise<number> => withFolder((folder) => megabytesOf(folder, task, units));
    goals.push(
      {
        work: `.xlsx write of ${size} styled cells ÷ glued by hand`,
        measured: written,
        unit: '×',
        most: 1.5,
        megabytes: await memory('write'),
      },
      {
        work: `.xlsx read of the same ÷ read by hand`,
        measured: read,
        unit: '×',
        most: 3,
        megabytes: await memory('write and read'),
      },
    );
  }
  return {
    lines,
    notes: [
      '**glued by hand**: strings glued together for this one table and packed by zlib, without shared texts, styles, page set-up or check sums. **read by hand**: one regular expression over the unpacked sheet, without check sums, number formats, merges, hidden rows or any other form of a cell.',
      'Memory of the write includes making the plan, that of the read the write before it.',
    ],
    goals,
  };
}
