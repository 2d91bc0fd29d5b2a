import { hasErrors } from '../../src/core/finding';
import type { BuildInput, ReadTable } from '../../src/pipeline/build-appendix';
import { checkCounts } from './check-counts';
import { checkOwnCounts } from './check-own-counts';
import { checkFindings } from './check-findings';
import { checkPrevious } from './check-previous';
import { checkJoined, checkSource } from './check-source';
import { checkTable } from './check-table';
import { mustBe } from './must';

/**
 * What must be true of every table, whatever the sheet: none and an error that says why, or one that holds every unit of the raw sheet once, in order, with its own
 * figures, rightly graded, compared and marked. Where things stand in the sheet is asked of intake; that it left nothing out is not.
 */
export function checkReading(input: BuildInput, { findings, read }: ReadTable): void {
  const { raw, more = [], previous, previousMore = [], history = null, settings, settingsFindings = [] } = input;
  checkFindings(
    findings.filter((finding) => !settingsFindings.includes(finding)),
    [raw, ...more, previous, ...previousMore, history].filter((grid) => grid !== null),
  );
  mustBe(read === null, hasErrors(findings), 'no table where there is an error');
  if (read === null) return;
  const { table, dataset, counted, countsScheme, ownCounted } = read;
  const computed = checkOwnCounts(ownCounted ?? [], table);
  const named = new Set(findings.flatMap(({ cell, sheet }) => (cell === null || sheet !== raw.sheet ? [] : [cell])));
  if (counted && countsScheme) checkCounts(raw, counted, countsScheme, table, named);
  else if (dataset.joined) checkJoined([raw, ...more], dataset, table, computed);
  else checkSource(raw, dataset, table, named, computed);
  checkPrevious(raw, previous, read);
  checkTable(table, settings);
}
