import { hasErrors } from '../../src/core/finding';
import type { BuildInput, ReadTable } from '../../src/pipeline/build-appendix';
import { checkCounts } from './check-counts';
import { checkOwnCounts } from './check-own-counts';
import { checkFindings } from './check-findings';
import { checkPrevious } from './check-previous';
import { checkJoined, checkSource } from './check-source';
import { checkTable } from './check-table';
import { mustBe } from './must';

/** The cells of an area's first column: a table that was left out names each of its rows. */
function firstCells(area: string): readonly string[] {
  const [, column = '', top = '', bottom = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/u.exec(area) ?? [];
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) => `${column}${Number(top) + row}`);
}

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
  const own = findings.filter(({ sheet }) => sheet === raw.sheet);
  const named = new Set(
    own.flatMap(({ cell, code, params }) =>
      code === 'table-left-out' || code === 'table-other-units'
        ? firstCells(String(params['cells']))
        : cell === null
          ? []
          : [cell],
    ),
  );
  if (counted && countsScheme) checkCounts(raw, counted, countsScheme, table, named);
  else if (dataset.joined) checkJoined([raw, ...more], dataset, table, computed);
  else checkSource(raw, dataset, table, named, computed);
  checkPrevious(raw, previous, read);
  checkTable(table, settings);
}
