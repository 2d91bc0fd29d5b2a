import { planAppendix } from '../../src/appendix/plan-appendix';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn } from '../../src/core/comparison/compared-period';
import type { Dataset } from '../../src/core/dataset';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { report865 } from '../helpers/report-865';

/** The appendix by other settings than the report's own; of the report 865/BC-VP and its compared column where nothing else is given. */
export function appendixOf(
  settings: Partial<Settings>,
  dataset: Dataset = report865,
  compared = comparedColumn(dataset),
): SheetPlan {
  const all = { ...defaultSettings, ...settings };
  return planAppendix(buildLeagueTable(dataset, compared, all), all);
}
