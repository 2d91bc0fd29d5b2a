import { excelPort } from '../../src/hosts/excel/excel-port';
import { createWorkbook } from '../excel-host/model';
import { rawSheet } from '../excel-host/raw-sheet';
import { startExcel } from '../excel-host/start';
import { buildCode } from '../sheets-host/built-code';
import { reachingCalls } from '../sheets-host/execution';
import { workbookOf } from '../sheets-host/filled-workbook';
import { build, jobFor } from '../sheets-host/sheets-fixture';
import { rawGrid } from './raw-grid';

/** What one build asks of its host, from reading the raw sheet to the finished one. */
export interface HostCalls {
  readonly units: number;
  readonly excelTrips: number;
  /** Both ways. */
  readonly excelKilobytes: number;
  readonly sheetsCalls: number;
}

/** Counts by the in-memory hosts of the tests, each of which is held to the real one's interface. */
export async function hostCalls(sizes: readonly number[]): Promise<HostCalls[]> {
  const host = await startExcel(14);
  const code = await buildCode();
  const choices = { rawSheet: 'Số liệu', compared: { kind: 'column' }, period: null, previousPeriod: null, closedOn: null, cohorts: false } as const;
  const counted: HostCalls[] = [];
  for (const units of sizes) {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    const outcome = await excelPort().build({ make: 'appendix', choices, onExisting: null });
    const run = build(code, workbookOf(rawGrid(units)), jobFor('Số liệu'));
    if (outcome.status !== 'built' || run.outcome.status !== 'built') throw new Error('the bench sheet was not built');
    const bytes = host.trips.reduce((sum, { requestBytes, replyBytes }) => sum + requestBytes + replyBytes, 0);
    counted.push({ units, excelTrips: host.trips.length, excelKilobytes: Math.round(bytes / 1024), sheetsCalls: reachingCalls(run.calls).length });
  }
  return counted;
}
