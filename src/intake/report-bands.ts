import { columnName } from '../core/area';
import type { Band, ToldBands } from './bands';
import type { FindingList } from './finding-list';

function columnsOf({ columns }: Band): string {
  const indexes = columns.map(({ index }) => index);
  return `${columnName(Math.min(...indexes))}–${columnName(Math.max(...indexes))}`;
}

/** Says which of several bands over the same groups is left out, or that nothing tells which is meant. */
export function reportBands({ left, unclear }: ToldBands, headerRow: number, findings: FindingList): void {
  const pairs = unclear ? [{ used: unclear[0], band: unclear[1] }] : left;
  for (const { used, band } of pairs)
    findings.at(headerRow, band.columns[0]?.index ?? 0, unclear ? 'bands-unclear' : 'band-left-out', {
      caption: band.caption,
      columns: columnsOf(band),
      used: used.caption,
      usedColumns: columnsOf(used),
    });
}
