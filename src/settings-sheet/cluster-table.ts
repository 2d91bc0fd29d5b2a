import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { parseDate, shownDay } from '../core/periods/date';
import type { Cluster } from '../core/settings/settings';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { readList, shownList } from './list-cell';
import { isNone, meantText, shownText } from './literal';
import { isFilled, type Tell } from './sheet-cell';
import type { Table } from './table';

function clusterOf({ cells }: TableRow, tell: Tell): Cluster | null {
  const { clusterName, clusterUnits, clusterOn, clustering } = cells;
  const cell = [clusterName, clusterUnits, clusterOn, clustering].find(isFilled);
  if (cell === undefined) return null;
  const units = readList(clusterUnits?.text ?? '');
  if (!isFilled(clusterName) || units.length === 0) {
    tell(cell, 'config-cluster', { value: cell.text });
    return null;
  }
  const name = isNone(clusterName.text) ? '' : meantText(clusterName.text);
  const division = meantText(clustering?.text ?? '');
  const entry = { clustering: division === '' ? words.clusterDefault : division, name, units };
  if (!isFilled(clusterOn)) return { ...entry, on: null };
  const on = parseDate(clusterOn.text);
  if (on === null) tell(clusterOn, 'config-day', { value: clusterOn.text, label: words.clusterOn });
  return on === null ? null : { ...entry, on };
}

function read(rows: readonly TableRow[], now: Configured, tell: Tell): Configured {
  return { ...now, settings: { ...now.settings, clusters: rows.flatMap((row) => clusterOf(row, tell) ?? []) } };
}

/** Clusters (cụm, khối thi đua) and their units, with the day from which they count. */
export const clusterTable: Table = {
  title: 'clusters',
  note: 'clustersNote',
  captions: ['clusterName', 'clusterUnits', 'clusterOn', 'clustering'],
  given: () => false,
  rows: ({ settings }) =>
    settings.clusters.map(({ clustering, name, units, on }) => [
      name === '' ? words.none : shownText(name),
      shownList(units),
      on === null ? null : shownDay(on),
      shownText(clustering),
    ]),
  spare: 4,
  read,
};
