import { excelPort } from '../../src/hosts/excel/pane/excel-port';
import { createWorkbook } from '../excel-host/model';
import { rawSheet } from '../excel-host/raw-sheet';
import { startExcel } from '../excel-host/start';
import { buildCode } from '../sheets-host/built-code';
import { reachingCalls } from '../sheets-host/execution';
import { workbookOf } from '../sheets-host/filled-workbook';
import { build, jobFor } from '../sheets-host/sheets-fixture';
import { rawGrid } from './raw-grid';
import type { Section } from './section';

/** What one build asks of its host, from reading the raw sheet to the finished one. */
export interface HostCalls {
  readonly units: number;
  readonly excelTrips: number;
  /** Both ways. */
  readonly excelKilobytes: number;
  readonly sheetsCalls: number;
  /** Of the values that pass between the script and Google's services, both ways, as JSON. */
  readonly sheetsKilobytes: number;
}

/** A service's own object is a handle and weighs nothing. */
function weight(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + weight(one) + 1, 2);
  return typeof value === 'object' || value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

/** Counts by the in-memory hosts of the tests, each of which is held to the real one's interface. */
export async function hostCalls(sizes: readonly number[]): Promise<HostCalls[]> {
  const host = await startExcel(14);
  const code = await buildCode();
  const choices = {
    rawSheet: 'Số liệu',
    compared: { kind: 'column' },
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
  } as const;
  const counted: HostCalls[] = [];
  for (const units of sizes) {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    const outcome = await excelPort().build({ make: 'appendix', choices, onExisting: null });
    let passed = 0;
    const run = build(code, workbookOf(rawGrid(units)), jobFor('Số liệu'), {
      onPassed: (values) => {
        passed += weight(values);
      },
    });
    if (outcome.status !== 'built' || run.outcome.status !== 'built')
      throw new Error(`of ${units} units: ${JSON.stringify([outcome, run.outcome]).slice(0, 300)}`);
    const bytes = host.trips.reduce((sum, { requestBytes, replyBytes }) => sum + requestBytes + replyBytes, 0);
    counted.push({
      units,
      excelTrips: host.trips.length,
      excelKilobytes: Math.round(bytes / 1024),
      sheetsCalls: reachingCalls(run.calls).length,
      sheetsKilobytes: Math.round(passed / 1024),
    });
  }
  return counted;
}

/** What builds of some sizes ask of their hosts. */
export async function hostCallsSection(sizes: readonly number[]): Promise<Section> {
  return {
    lines: [
      '| units | Excel: round trips | Excel: kB both ways | Google Sheets: calls of the service | Google Sheets: kB both ways |',
      '|---:|---:|---:|---:|---:|',
      ...(await hostCalls(sizes)).map(
        ({ units, excelTrips, excelKilobytes, sheetsCalls, sheetsKilobytes }) =>
          `| ${units} | ${excelTrips} | ${excelKilobytes} | ${sheetsCalls} | ${sheetsKilobytes} |`,
      ),
    ],
    notes: [
      '**Excel, round trips**: of a whole build, the reading of settings, sheets and raw figures included; the painting itself takes at most four.',
    ],
  };
}
