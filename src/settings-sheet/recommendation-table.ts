import type { PlanValue } from '../appendix/sheet-plan';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { type IndicatorId, officeLabels } from '../core/scheme';
import type { Recommendation } from '../report/report-settings';
import { type Configured, defaultConfigured } from './configured';
import type { TableRow } from './find-tables';
import { isNone, meantText, shownText } from './literal';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import type { Table } from './table';
import { isSameText } from './words';

function labelsOf({ settings }: Configured, isKept: (id: IndicatorId) => boolean): ReadonlyMap<IndicatorId, string> {
  return officeLabels(settings, isKept);
}

const most = 100;

function rows(now: Configured): PlanValue[][] {
  const defaults = defaultConfigured.report.recommendations;
  const isKept = (id: IndicatorId): boolean =>
    JSON.stringify(now.report.recommendations[id]) !== JSON.stringify(defaults[id]);
  return [...labelsOf(now, isKept)].map(([id, label]) => {
    const asked = now.report.recommendations[id];
    if (asked === undefined) return [label, words.none, null, null, null];
    const { forUnits, deadlineDays, body, forBody } = asked;
    return [label, shownText(forUnits), deadlineDays, body === null ? null : shownText(body), shownText(forBody)];
  });
}

const nothing: Recommendation = { forUnits: '', body: null, forBody: '', deadlineDays: null };

function textOf(cell: SheetCell | undefined, otherwise: string): string {
  return isFilled(cell) ? meantText(cell.text) : otherwise;
}

function daysOf(cell: SheetCell | undefined, otherwise: number | null, label: string, tell: Tell): number | null {
  if (!isFilled(cell)) return otherwise;
  const days = cell.number;
  if (days !== null && Number.isInteger(days) && days >= 0 && days <= most) return days;
  tell(cell, 'config-number', { value: cell.text, label: `${words.deadlineDays} (${label})` });
  return otherwise;
}

function recommendationOf(
  id: IndicatorId,
  label: string,
  { forUnits, deadlineDays, body, forBody }: TableRow['cells'],
  tell: Tell,
): Recommendation | null {
  const base = defaultConfigured.report.recommendations[id] ?? nothing;
  if (forUnits !== undefined && isNone(forUnits.text)) return null;
  return {
    forUnits: textOf(forUnits, base.forUnits),
    body: isFilled(body) ? meantText(isNone(body.text) ? '' : body.text) : base.body,
    forBody: textOf(forBody, base.forBody),
    deadlineDays: daysOf(deadlineDays, base.deadlineDays, label, tell),
  };
}

function read(found: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const recommendations: Partial<Record<IndicatorId, Recommendation>> = { ...now.report.recommendations };
  const seen = new Map<IndicatorId, SheetCell>();
  const labels = labelsOf(now, () => true);
  for (const { cells } of found) {
    const { indicator, forUnits, deadlineDays, body, forBody } = cells;
    if (indicator === undefined || ![forUnits, deadlineDays, body, forBody].some(isFilled)) continue;
    const [id, label = ''] = [...labels].find(([, each]) => isSameText(indicator.text, each)) ?? [];
    const before = id === undefined ? undefined : seen.get(id);
    if (id === undefined) tell(indicator, 'config-unknown', { value: indicator.text });
    else if (before !== undefined) tell(indicator, 'config-repeated', { label, other: before.name });
    else {
      seen.set(id, indicator);
      const asked = recommendationOf(id, label, cells, tell);
      if (asked === null) Reflect.deleteProperty(recommendations, id);
      else recommendations[id] = asked;
    }
  }
  return { ...now, report: { ...now.report, recommendations } };
}

/** What is asked for when units are under an indicator's threshold. */
export const recommendationTable: Table = {
  title: 'recommendations',
  note: 'recommendationsNote',
  captions: ['indicator', 'forUnits', 'deadlineDays', 'body', 'forBody'],
  given: (_, column) => column === 0,
  rows,
  spare: 0,
  read,
};
