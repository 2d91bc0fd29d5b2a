/**
 * Holds the live appendix to LibreOffice: makes it of one raw sheet, puts another month's figures into the raw sheet of the file, lets LibreOffice recalculate, and compares with what
 * the core makes of those figures. `npx tsx scripts/live-in-libreoffice.ts` needs `soffice`; no test depends on it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings, type Settings } from '../src/core/settings/settings';
import type { Grid } from '../src/core/grid';
import { copyPlan } from '../src/files/write/copy-plan';
import { readXlsxSheets } from '../test/files/read-xlsx-sheets';
import { writeWorkbook } from '../src/files/write/write-workbook';
import { planSheet } from '../src/pipeline/plan-sheet';
import type { SheetKind } from '../src/pipeline/sheet-kinds';
import { rawGrid } from '../test/bench/raw-grid';
import { exampleText, gridOfCsv, schemeOfText, withOtherFigures } from '../test/own-scheme/shipped-examples';

const folder = mkdtempSync(join(tmpdir(), 'xep-loai-766-'));

function planOf(kind: SheetKind, raw: Grid, settings: Settings) {
  const { plan } = planSheet(kind, {
    raw,
    previous: null,
    compare: true,
    settings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (plan === null) throw new Error('the sheet has errors');
  return plan;
}

/** A profile that recalculates every .xlsx on loading: LibreOffice trusts the values in a file otherwise. */
function profile(): string {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  return `-env:UserInstallation=file://${join(folder, 'profile')}`;
}

/** A live appendix made of one raw sheet, to be recalculated over another. */
interface Case {
  readonly name: string;
  readonly made: Grid;
  readonly changed: Grid;
  readonly settings: Settings;
}

/** What LibreOffice, started once for all, shows of live appendices whose raw sheet has been changed since. */
async function recalculated(cases: readonly Case[]): Promise<readonly Grid['cells'][]> {
  const plans = cases.map(({ made, settings }) => planOf('live', made, settings));
  const paths = cases.map(({ name }) => join(folder, `${name}.xlsx`));
  for (const [index, { changed, name }] of cases.entries()) {
    const plan = plans[index];
    if (plan) writeFileSync(paths[index] ?? '', await writeWorkbook([plan, copyPlan(changed)], name, true));
  }
  execFileSync(
    'soffice',
    [profile(), '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), ...paths],
    { stdio: 'ignore' },
  );
  return Promise.all(
    cases.map(async ({ name }, index) => {
      const plan = plans[index];
      const sheets = await readXlsxSheets(readFileSync(join(folder, 'out', `${name}.xlsx`)));
      const sheet = sheets.find(({ grid }) => grid.sheet === plan?.name);
      return (plan?.values ?? []).map((row, r) =>
        row.slice(0, plan?.hiddenFrom).map((_, c) => {
          const value = sheet?.grid.cells[r]?.[c] ?? null;
          return value === '' ? null : value;
        }),
      );
    }),
  );
}

const cases: Case[] = [];

for (const units of [18, 170, 3321]) {
  const made = rawGrid(units);
  const changed: Grid = {
    ...made,
    cells: made.cells.map((row, index) =>
      row.map((cell, column) => {
        if (index < 4 || typeof cell !== 'number' || column === 0) return cell;
        if (index % 11 === 0 && column <= 3) return null;
        return column === 2
          ? Math.round(((cell * 7 + index * 13) % 100) * 10) / 10
          : Math.round((100 - cell) * 100) / 100;
      }),
    ),
  };
  cases.push({ name: `so-${units}`, made, changed, settings: defaultSettings });
}

/* The office's own sets that ship as examples, by the rules of missing figures and of ranks, with groups and clusters. */
const rules = [
  ['exclude', 'shared'],
  ['zero', 'dense'],
  ['renormalise', 'ordinal'],
] as const;
for (const name of ['cai-cach-hanh-chinh', 'chuyen-doi-so', 'thi-dua-lop', 'thi-dua-khoi'])
  for (const [missingRule, rankRule] of rules) {
    const ownScheme = schemeOfText(exampleText(`${name}.json`));
    const made = gridOfCsv(exampleText(`${name}.csv`));
    const units = made.cells.flatMap(([first, second]) =>
      typeof first === 'number' ? [String(second)] : typeof second === 'number' ? [String(first)] : [],
    );
    const clusters = [{ clustering: 'Cụm', name: 'Cụm 1', units: units.slice(1), on: null }];
    const ranks = ['total', ...ownScheme.indicators.slice(0, 2).map(({ id }) => id)];
    const settings = { ...defaultSettings, ownScheme, missingRule, rankRule, clusters, ranks, groupTotals: true };
    cases.push({ name: `${name}-${missingRule}-${rankRule}`, made, changed: withOtherFigures(made, 2), settings });
  }

/* Those with such words in their names only, where some are given. */
const wanted = cases.filter(({ name }) => process.argv.slice(2).every((word) => name.includes(word)));
const shown = await recalculated(wanted);
let failed = false;
for (const [index, { name, changed, settings }] of wanted.entries()) {
  const expected = planOf('appendix', changed, settings).values;
  const wrong = expected.flatMap((row, r) =>
    row.flatMap((value, c) => (shown[index]?.[r]?.[c] === value ? [] : [[r, c, value, shown[index]?.[r]?.[c]]])),
  );
  failed ||= wrong.length > 0;
  const size = expected.length * (expected[0]?.length ?? 0);
  console.log(`${name}: ${wrong.length} of ${size} cells differ`, JSON.stringify(wrong.slice(0, 5)));
}
process.exitCode = failed ? 1 : 0;
