import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import type { LeagueTable } from '../core/table/league-table';
import { isOwnScheme } from '../core/scheme';
import { defaultSettings, type Settings } from '../core/settings/settings';
import { dateCaption, titleCaption } from './period-caption';

function periodOf({ period, provisional }: LeagueTable): string | null {
  if (period === null) return null;
  const named = titleCaption(period);
  return provisional ? fill(vi.appendix.provisional, { period: named }) : named;
}

/** Lines above the table: label, title with the period, closing date, and to which document it belongs. What is not known is left out, never left open. */
export function titleLines(table: LeagueTable, settings: Settings, attached: string | null = null): string[] {
  const period = periodOf(table);
  const isDefault = settings.titleLines.join() === defaultSettings.titleLines.join();
  /* The title of 766 is not that of an office's own set of indicators. */
  const wanted =
    isDefault && isOwnScheme(table.scheme) ? [`${table.scheme.name.toUpperCase()} - {period}`] : settings.titleLines;
  const titles = wanted.map((line) =>
    period === null ? line.replace(/\s*[-–]?\s*\{period\}/u, '') : line.replace('{period}', period),
  );
  const date = table.closedOn === null ? '' : settings.closedOnLine.replace('{date}', dateCaption(table.closedOn));
  return [settings.appendixLabel, ...titles, date, attached ?? ''].filter((line) => line !== '');
}
