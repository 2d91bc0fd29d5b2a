/*
 * Takes the place of src/pipeline/build-appendix.ts in every test (vitest.config.ts): the same, with what must be true of a build checked on each.
 */
import {
  appendixOf as layOut,
  readTable as read,
  type AppendixResult,
  type BuildInput,
  type ReadTable,
} from '../../src/pipeline/build-appendix';
import type { Settings } from '../../src/core/settings/settings';
import type { ReportSettings } from '../../src/report/report-settings';
import { checkReading } from './check-build';
import { checkPlan } from './check-plan';

export type * from '../../src/pipeline/build-appendix';

/** The module's own, checked. */
export function readTable(input: BuildInput): ReadTable {
  const reading = read(input);
  checkReading(input, reading);
  return reading;
}

/** The module's own, checked. */
export function appendixOf(reading: ReadTable, settings: Settings, report?: ReportSettings): AppendixResult {
  const result = layOut(reading, settings, report);
  if (result.table && result.plan) checkPlan(result.plan, result.table, settings);
  return result;
}

/** The module's own, checked. */
export function buildAppendix(input: BuildInput): AppendixResult {
  return appendixOf(readTable(input), input.settings, input.report);
}
