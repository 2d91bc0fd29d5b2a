import { readDataset } from '../../src/intake/read-dataset';
import type { BuildInput, BuildResult } from '../../src/pipeline/build-appendix';
import { checkFindings } from './check-findings';
import { checkPlan } from './check-plan';
import { checkSource } from './check-source';
import { checkTable } from './check-table';
import { mustBe } from './must';

/**
 * What must be true of every build, whatever the sheet: no table and an error that says why, or a table that holds every unit of the raw sheet once, in order,
 * with its own figures, rightly graded, compared and marked, and a sheet that shows just that. Only where a unit stands in the sheet is asked of intake itself.
 */
export function checkBuild(input: BuildInput, result: BuildResult): void {
  const { raw, previous, settings } = input;
  const { findings, table, plan } = result;
  checkFindings(findings, previous ? [raw, previous] : [raw]);
  const failed = findings.some(({ severity }) => severity === 'error');
  mustBe([table === null, plan === null], [failed, failed], 'no table and no plan where there is an error');
  if (table === null || plan === null) return;
  const { dataset } = readDataset(raw, settings, { role: 'raw', period: input.period, closedOn: input.closedOn, previousPeriod: input.previousPeriod });
  if (dataset === null) throw new Error('a table of a sheet that cannot be read');
  checkSource(raw, dataset, table, new Set(findings.flatMap(({ cell, sheet }) => (cell === null || sheet !== raw.sheet ? [] : [cell]))));
  checkTable(table, settings);
  checkPlan(plan, table, settings);
}
