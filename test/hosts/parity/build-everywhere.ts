import type { Finding } from '../../../src/core/finding';
import type { Grid } from '../../../src/core/grid';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { planSettingsSheet } from '../../../src/settings-sheet';
import { defaultConfigured } from '../../../src/settings-sheet/configured';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { buildInput } from '../../../src/workbook/build-input';
import type { BuildOutcome } from '../../../src/workbook/port';
import { alone } from '../../../src/workbook/together';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import type { SheetKind } from '../../../src/pipeline/sheet-kinds';
import type { ExcelHost } from '../../excel-host/host';
import { sheetNamed as excelSheet } from '../../excel-host/model';
import type { BuiltCode } from '../../sheets-host/built-code';
import { reachingCalls } from '../../sheets-host/execution';
import { addSheet, sheetNamed as googleSheet, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { type PictureFacts, picturesOfExcel, picturesOfFile, picturesOfSheets } from './chart-facts';
import { factsOfExcel, factsOfFile, factsOfSheets, type SheetFacts } from './cell-facts';
import { gridOfPlan } from '../../settings-sheet/grid-of-plan';
import { excelWorkbookOf } from './fill-excel';

/** A raw sheet, and one that it is compared with. */
export interface Fixture {
  readonly raw: Grid;
  readonly previous: Grid | null;
  /** Where they are not the defaults; Excel reads them from the sheet “Cấu hình”. */
  readonly settings?: Settings;
}

/** What a host made of a fixture: a sheet, or nothing but findings. */
export interface Made {
  readonly findings: readonly Finding[];
  readonly sheet: (SheetFacts & { readonly pictures: PictureFacts }) | null;
}

/** The same fixture in the three hosts. */
export interface Everywhere {
  readonly file: Made;
  readonly excel: Made;
  readonly sheets: Made;
  /** Calls that the build in Sheets needed. */
  readonly calls: number;
}

function findingsOf(outcome: BuildOutcome): readonly Finding[] {
  if (outcome.status === 'built' || outcome.status === 'refused') return outcome.findings;
  throw new Error(JSON.stringify(outcome));
}

/** Lets each host read the fixture, and make and paint the sheet by itself. */
export async function buildEverywhere(
  { raw, previous, settings = defaultSettings }: Fixture,
  host: ExcelHost,
  code: BuiltCode,
  make: SheetKind = 'appendix',
): Promise<Everywhere> {
  const job = { ...jobFor(raw.sheet, { compared: previous && { kind: 'sheet', sheet: previous.sheet } }), make };
  const own = settings === defaultSettings ? [] : [gridOfPlan(planSettingsSheet({ ...defaultConfigured, settings }))];
  const grids = [raw, ...(previous ? [previous] : []), ...own];

  const { findings, plan } = planSheet(make, buildInput(job.choices, { settings, findings: [] }, raw, previous));
  const extent = { rows: plan?.values.length ?? 0, columns: plan?.columnWidths.length ?? 0 };
  const bytes = plan && (await writeWorkbook([plan], 'Phụ lục 1'));
  const file = {
    findings,
    sheet: bytes && { ...(await factsOfFile(bytes, extent)), pictures: await picturesOfFile(bytes) },
  };

  host.reset(excelWorkbookOf(grids));
  const inExcel = await excelPort().build(job);
  const painted = inExcel.status === 'built' ? excelSheet(host.workbook, inExcel.sheet) : null;
  const excel = {
    findings: findingsOf(inExcel),
    sheet: painted && { ...factsOfExcel(painted, extent), pictures: picturesOfExcel(painted) },
  };

  const workbook = workbookOf(raw);
  if (previous) addSheet(workbook, previous);
  const { result, error, calls } = runScript(code.script, workbook, 'paneBuild', [
    // As the sidebar does, which has shown that nothing is read together.
    { ...job, together: alone },
    { settings, findings: [], sheet: null },
  ]);
  if (error !== null) throw new Error(error);
  const inSheets = (JSON.parse(JSON.stringify(result)) as { value: BuildOutcome }).value;
  const google = inSheets.status === 'built' ? googleSheet(workbook, inSheets.sheet) : null;
  const sheets = {
    findings: findingsOf(inSheets),
    sheet: google && { ...factsOfSheets(google, extent), pictures: picturesOfSheets(google) },
  };
  return { file, excel, sheets, calls: reachingCalls(calls).length };
}

/** What Sheets may make otherwise in a cell (docs/google-sheets.md): `text-format`. The other differences of that table are none of cells. */
export function asSheetsWould<Sheet extends SheetFacts>(sheet: Sheet | null): Sheet | null {
  return (
    sheet && {
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) =>
          typeof cell.value === 'string' ? { ...cell, look: { ...cell.look, numberFormat: '@' } } : cell,
        ),
      ),
    }
  );
}
