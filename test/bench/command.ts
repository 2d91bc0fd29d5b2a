import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyPlan } from '../../src/files/write/copy-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { planHistory } from '../../src/history/plan-history';
import { recordOfUnits } from './history';
import { figures } from './medians';
import { rawGrid } from './raw-grid';

/** What a program takes: seconds of the processor, MB of memory at most, and how it ended. */
interface Spent {
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number | null;
}

/** Told by the program itself as it ends. */
const meter = `
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.BENCH_SPENT, JSON.stringify(process.resourceUsage())));`;

/** What reading the sample and writing as many bytes costs in Node alone. */
const bare = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const bytes = readFileSync(process.argv[2]);
  writeFileSync(process.argv[3], bytes);`;

function measured(folder: string, times: number, argv: readonly string[]): Spent {
  const report = join(folder, 'spent.json');
  const all = Array.from({ length: times }, (): Spent => {
    const { status } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(join(folder, 'meter.mjs')).href, ...argv],
      {
        env: { ...process.env, BENCH_SPENT: report },
      },
    );
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000, status };
  });
  return all.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

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

/** The whole command as a person starts it, from files to files: the least of some runs. */
export async function commandTable(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'meter.mjs'), meter);
    writeFileSync(join(folder, 'bare.mjs'), bare);
    const at = (name: string): string => join(folder, name);
    for (const units of [3321, 33_000])
      writeFileSync(at(`${units}.xlsx`), await writeWorkbook([copyPlan(rawGrid(units))], 'bench'));
    await historyFile(at('lich-su.xlsx'), 52, 3321);
    const phuluc = ['bin/phuluc.js', '--out', at('out.xlsx')];
    const sample = 'samples/so-lieu-tho.xlsx';
    // The first start makes the bundle.
    measured(folder, 1, ['bin/phuluc.js', '--help']);
    const node = measured(folder, 5, [at('bare.mjs'), sample, at('copy.xlsx')]);
    const rows = [
      ['bare Node that reads and writes the sample’s bytes', node],
      ['`--help`', measured(folder, 5, ['bin/phuluc.js', '--help'])],
      ['`npm run phuluc`, sample', measured(folder, 5, phuluc)],
      ['3,321 units, .xlsx to .xlsx', measured(folder, 3, [...phuluc, at('3321.xlsx')])],
      [
        '`--history` of 52 weeks × 3,321 units, one more',
        measured(folder, 1, [...phuluc, at('3321.xlsx'), '--period', 'Tuần 01/2024', '--history', at('lich-su.xlsx')]),
      ],
      [
        '33,000 rows with `--report` as Word',
        measured(folder, 1, [...phuluc, at('33000.xlsx'), '--report', at('a.docx')]),
      ],
      [
        '33,000 rows with `--report` as text and `--analysis`',
        measured(folder, 1, [...phuluc, at('33000.xlsx'), '--report', at('a.txt'), '--analysis']),
      ],
    ] as const;
    return [
      '| command | processor, s | ÷ bare Node | memory at most, MB | ends with |',
      '|---|---:|---:|---:|---:|',
      ...rows.map(
        ([name, { seconds, megabytes, status }]) =>
          `| ${name} | ${figures(seconds)} | ${figures(seconds / node.seconds)} | ${megabytes.toFixed(0)} | ${String(status)} |`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
