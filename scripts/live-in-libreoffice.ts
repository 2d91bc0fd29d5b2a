/**
 * Holds the live appendix to LibreOffice: makes it of one raw sheet, puts another month's figures into the raw sheet of the file, lets LibreOffice recalculate, and compares with what
 * the core makes of those figures. `npx tsx scripts/live-in-libreoffice.ts` needs `soffice`; no test depends on it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '../src/core/settings';
import type { Grid } from '../src/core/grid';
import { copyPlan } from '../src/files/write/copy-plan';
import { readXlsxSheets } from '../src/files/read/read-xlsx';
import { writeWorkbook } from '../src/files/write/write-workbook';
import { planSheet } from '../src/pipeline/plan-sheet';
import type { SheetKind } from '../src/pipeline/sheet-kinds';
import { rawGrid } from '../test/bench/raw-grid';

const folder = mkdtempSync(join(tmpdir(), 'xep-loai-766-'));

function planOf(kind: SheetKind, raw: Grid) {
  const { plan } = planSheet(kind, {
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
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

/** What LibreOffice shows of a live appendix whose raw sheet has been changed since. */
async function recalculated(made: Grid, changed: Grid, name: string): Promise<Grid['cells']> {
  const plan = planOf('live', made);
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeWorkbook([plan, copyPlan(changed)], name, true));
  execFileSync(
    'soffice',
    [profile(), '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), path],
    { stdio: 'ignore' },
  );
  const sheet = (await readXlsxSheets(readFileSync(join(folder, 'out', `${name}.xlsx`)))).find(
    ({ grid }) => grid.sheet === plan.name,
  );
  return plan.values.map((row, r) =>
    row.slice(0, plan.hiddenFrom).map((_, c) => {
      const value = sheet?.grid.cells[r]?.[c] ?? null;
      return value === '' ? null : value;
    }),
  );
}

let failed = false;
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
  const expected = planOf('appendix', changed).values;
  const started = Date.now();
  const cells = await recalculated(made, changed, `so-${units}`);
  const wrong = expected.flatMap((row, r) =>
    row.flatMap((value, c) => (cells[r]?.[c] === value ? [] : [[r, c, value, cells[r]?.[c]]])),
  );
  failed ||= wrong.length > 0;
  console.log(
    `${units} units: ${wrong.length} of ${expected.length * (expected[0]?.length ?? 0)} cells differ (${Date.now() - started} ms)`,
    JSON.stringify(wrong.slice(0, 5)),
  );
}
process.exitCode = failed ? 1 : 0;
