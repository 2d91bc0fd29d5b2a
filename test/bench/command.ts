import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { splitAtRows } from '../../src/files/read/split-at-rows';
import { copyPlan } from '../../src/files/write/copy-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { type ZipPart, packZip } from '../../src/files/write/zip';
import { planHistory } from '../../src/history/plan-history';
import { recordOfUnits } from './history';
import { figures } from './medians';
import { rawGrid } from './raw-grid';
import type { Goal, Section } from './section';
import { type Spent, spentBy, spentByBareNode, spentByScript, withFolder } from './spent';

/** A year's history, or more, as a file that this program has written. */
async function historyFile(path: string, weeks: number, units: number): Promise<void> {
  const record = recordOfUnits(units);
  const records = Array.from({ length: weeks }, (_, index) => {
    const week = String((index % 52) + 1).padStart(2, '0');
    const year = 2023 - Math.floor(index / 52);
    return { ...record, key: `${year}-W${week}`, period: { ...record.period, label: `Tuần ${week}/${year}` } };
  });
  writeFileSync(path, await writeWorkbook([planHistory(records)], 'bench'));
}

/** Ten times as many weeks: more than can be made in memory, so that the rows of the year are packed ten times. */
async function tenYears(path: string, year: string): Promise<void> {
  const parts = Object.entries(unzipSync(readFileSync(year)));
  const packed = parts.map(([name, part]): ZipPart => {
    const rows = name.startsWith('xl/worksheets/') ? splitAtRows(part) : null;
    if (rows === null) return [name, [part]];
    const { from, to } = rows.rows;
    return [
      name,
      [part.subarray(0, from), ...Array.from({ length: 10 }, () => part.subarray(from, to)), part.subarray(to)],
    ];
  });
  writeFileSync(path, await packZip(packed));
}

const seconds = 's of the processor';

function goalOf(work: string, spent: Spent, most: number): Goal {
  return { work, measured: spent.seconds, unit: seconds, most, megabytes: spent.megabytes };
}

function memoryOf(work: string, { megabytes }: Spent, most: number): Goal {
  return { work: `${work}: memory`, measured: megabytes, unit: 'MB', most, megabytes };
}

function againstScript(ours: Spent, script: Spent | null): Goal {
  return {
    work: '3,321 units from .xlsx to .xlsx ÷ a Python script with XlsxWriter that does the bare table',
    measured: script === null ? null : ours.seconds / script.seconds,
    unit: '×',
    most: 1,
    megabytes: ours.megabytes,
    ...(script === null && { note: 'no Python with XlsxWriter on this machine (Debian: python3-xlsxwriter)' }),
  };
}

/** The whole command as a person starts it, from files to files: the least of some runs. */
export function commandSection(): Promise<Section> {
  return withFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    for (const units of [3321, 33_000])
      writeFileSync(at(`${units}.xlsx`), await writeWorkbook([copyPlan(rawGrid(units))], 'bench'));
    await historyFile(at('lich-su.xlsx'), 52, 3321);
    await tenYears(at('muoi-nam.xlsx'), at('lich-su.xlsx'));
    const phuluc = (times: number, ...more: readonly string[]): Spent =>
      spentBy(folder, times, ['bin/phuluc.js', '--out', at('out.xlsx'), ...more]);
    const sampleFile = 'samples/so-lieu-tho.xlsx';
    // The first start makes the bundle.
    spentBy(folder, 1, ['bin/phuluc.js', '--help']);
    const node = spentByBareNode(folder, 7, sampleFile);
    const help = spentBy(folder, 7, ['bin/phuluc.js', '--help']);
    const sample = phuluc(7);
    const country = phuluc(3, at('3321.xlsx'));
    const script = spentByScript(folder, 3, at('3321.xlsx'));
    const history = phuluc(1, at('3321.xlsx'), '--period', 'Tuần 01/2024', '--history', at('lich-su.xlsx'));
    const decade = phuluc(1, at('3321.xlsx'), '--period', 'Tuần 01/2024', '--history', at('muoi-nam.xlsx'));
    const word = phuluc(1, at('33000.xlsx'), '--report', at('a.docx'));
    const text = phuluc(1, at('33000.xlsx'), '--report', at('a.txt'), '--analysis');
    const rows: readonly (readonly [string, Spent | null])[] = [
      ['bare Node that reads and writes the sample’s bytes', node],
      ['`--help`', help],
      ['`npm run phuluc`, sample', sample],
      ['3,321 units, .xlsx to .xlsx', country],
      ['the same by a Python script with XlsxWriter', script],
      ['`--history` of 52 weeks × 3,321 units, one more', history],
      ['`--history` of 520 weeks × 3,321 units', decade],
      ['33,000 rows with `--report` as Word', word],
      ['33,000 rows with `--report` as text and `--analysis`', text],
    ];
    return {
      lines: [
        '| command | processor, s | ÷ bare Node | memory at most, MB | ends with |',
        '|---|---:|---:|---:|---:|',
        ...rows.map(([name, spent]) =>
          spent === null
            ? `| ${name} | not run: there is no Python with XlsxWriter here | | | |`
            : `| ${name} | ${figures(spent.seconds)} | ${figures(spent.seconds / node.seconds)} | ${spent.megabytes.toFixed(0)} | ${String(spent.status)} |`,
        ),
      ],
      notes: [
        '**ends with**: 2 is a refusal before the work: no Word document is written of more than 5,000 units, and a history of more than 256 MB unpacked is not read; the sentence says how to go on with a new file. 520 weeks would be 1.7 million rows, more than a sheet of Excel has.',
        '**the same by a Python script**: it knows the one form of the raw sheet and takes it by regular expressions, sorts, grades, subtracts in floating point and writes a bare table. Beyond it, ours finds the heading, weighs which column is what, looks for counts, tells units from other rows, checks every name and figure, compares exactly, and lays pages out; reading a file and writing one are a fifth of what ours takes.',
      ],
      goals: [
        goalOf('`npm run phuluc`, sample', sample, 0.45),
        {
          work: '`npm run phuluc`, sample ÷ bare Node that reads and writes the same bytes',
          measured: sample.seconds / node.seconds,
          unit: '×',
          most: 4,
          megabytes: sample.megabytes,
        },
        goalOf('`--help`', help, 0.25),
        againstScript(country, script),
        goalOf('`--history` at 52 weeks × 3,321 units', history, 12),
        memoryOf('`--history` at 52 weeks × 3,321 units', history, 600),
        goalOf('`--history` at 520 weeks × 3,321 units: refused before the work', decade, 12),
        goalOf('33,000 rows with `--report` as text and `--analysis`', text, 60),
        memoryOf('33,000 rows with `--report` as text and `--analysis`', text, 1000),
        goalOf('33,000 rows with `--report` as Word: refused before the work', word, 60),
      ],
    };
  });
}
