import { plainText } from '../core/text/plain-text';
import { rowKey, type ColumnReading, type Reading } from '../core/settings/reading';
import type { FindingList } from './finding-list';
import type { Interpretation } from './interpretation';

/**
 * Says which choices of a person find nothing in the sheet any more: a column that is called otherwise by now is read as its words and figures say, and what was chosen for it is lost.
 * Another column that was chosen for the same stands in for it.
 */
export function reportUnmet(
  { columns, rows }: Reading,
  interpretations: readonly Interpretation[],
  findings: FindingList,
): void {
  const captions = interpretations.flatMap((table) => table.columns.map(({ heading }) => heading));
  const headings = new Set(
    captions
      .flatMap((heading) => [heading, heading.replace(/ \[\d+\]$/u, '')])
      .flatMap((heading) => [plainText(heading), ...heading.split(' › ').map(plainText)]),
  );
  const isMet = ({ heading }: ColumnReading): boolean => headings.has(plainText(heading));
  const settled = new Set(columns.filter(isMet).map(({ as }) => as));
  for (const said of columns) {
    if (isMet(said)) continue;
    const lost = said.as !== 'ignore' && !settled.has(said.as);
    findings.on(lost ? 'reading-unmet' : 'reading-unused', { name: said.heading });
  }
  const names = new Set(
    interpretations
      .flatMap(({ rows: { unitNames, summary, sections, others } }) => [
        ...unitNames,
        ...(summary === null ? [] : [summary]),
        ...sections,
        ...others,
      ])
      .map(rowKey),
  );
  for (const { name } of rows) if (!names.has(rowKey(name))) findings.on('reading-unused', { name });
}
