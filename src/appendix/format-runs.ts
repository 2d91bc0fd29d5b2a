import type { Area } from '../core/area';
import type { StyleRun } from './sheet-plan';

/** A run of each number format, with all its areas. */
export function formatRuns(formatted: readonly (readonly [format: string, area: Area])[]): StyleRun[] {
  const byFormat = new Map<string, Area[]>();
  for (const [format, area] of formatted) byFormat.set(format, [...(byFormat.get(format) ?? []), area]);
  return [...byFormat].map(([numberFormat, areas]) => ({ areas, style: { numberFormat } }));
}
