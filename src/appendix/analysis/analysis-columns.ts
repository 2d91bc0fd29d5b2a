import { vi } from '../../catalogue/vi';
import { analysis as words } from '../../catalogue/vi/analysis';
import type { LeagueTable } from '../../core/table/league-table';
import { indicatorOf, type IndicatorId } from '../../core/scheme';
import type { Settings } from '../../core/settings/settings';
import { columnCaption } from '../period-caption';
import type { AnalysedTable } from './analysed-table';

/** A column of the sheet; both parts share it. */
export interface AnalysisColumn {
  readonly id: 'position' | 'name' | 'score' | 'total' | 'rest' | 'greatest' | IndicatorId;
  readonly caption: string;
  /** In characters. */
  readonly width: number;
}

function greatestCaption({ additive }: LeagueTable['scheme'], hasChanges: boolean): string {
  if (hasChanges) return additive ? words.greatestLostAndChange : words.greatestGapsAndChange;
  return additive ? words.greatestLost : words.greatestGaps;
}

function hasRest({ summary, cohorts }: AnalysedTable): boolean {
  const rows = [...(summary ? [summary] : []), ...cohorts.flatMap(({ units }) => units)];
  return rows.some(({ lost, change }) => (lost.rest ?? 0) !== 0 || (change?.rest ?? 0) !== 0);
}

/** Columns of the sheet: the groups between the total and the three that weigh most; what no group explains only where there is any. */
export function analysisColumns(table: LeagueTable, analysed: AnalysedTable, settings: Settings): AnalysisColumn[] {
  const hasChanges = analysed.changes === 'shown';
  const score = table.captions.total ?? (table.period ? columnCaption(table.period) : vi.appendix.total);
  const groups = table.indicators.flatMap((id): AnalysisColumn[] => {
    const indicator = indicatorOf(table.scheme, id);
    return indicator ? [{ id, caption: settings.captions[id] ?? indicator.caption, width: 11.5 }] : [];
  });
  return [
    { id: 'position', caption: vi.appendix.position, width: 5 },
    { id: 'name', caption: vi.appendix.name, width: 25 },
    { id: 'score', caption: settings.captions['total'] ?? score, width: 10.5 },
    { id: 'total', caption: hasChanges ? words.lostAndChange : words.lost, width: 11.5 },
    ...groups,
    ...(hasRest(analysed) ? [{ id: 'rest', caption: words.rest, width: 10.5 } as const] : []),
    { id: 'greatest', caption: greatestCaption(table.scheme, hasChanges), width: 44 },
  ];
}
