import type { CountedUnit } from '../../core/counted-unit';
import type { Finding } from '../../core/finding';
import { cellAt, rowAt, type Grid } from '../../core/grid';
import { plainText } from '../../core/text/plain-text';
import { schemes } from '../../core/scheme';
import type { CountNames } from '../../core/scheme/counts-types';
import type { Settings } from '../../core/settings/settings';
import { unitKind } from '../../core/names/unit-kind';
import type { BodyRow, BodyRows } from '../body-rows';
import { sortRows } from '../sort-rows';
import { checkDuplicates } from '../check-units';
import { findingList, type FindingList } from '../finding-list';
import { cellText, type HeaderRows } from '../header';
import { filledRows } from '../locate-table';
import { parseScore } from '../parse-score';
import { looksLikeRatios } from '../percent-scale';
import { reportHiddenRows, reportLeftOutRows, reportOddRows } from '../report-left-out';
import { buildVocabulary } from '../vocabulary';
import { countKey } from './count-key';
import { countVocabulary } from './vocabulary';
import type { LongForm } from './counts-form';
import { findCounts, type CountsLayout } from './find-counts';
import type { CountPlace } from './read-count';
import { otherMaxima } from './other-maxima';
import { readLong } from './read-long';
import { pointsColumns, readWide } from './read-wide';
import { withMergedDown, withNamesOnce } from './unit-cell';

/** A sheet of counts, read. */
export interface CountsReading {
  /** `long`: one row per unit and indicator; `wide`: one row per unit. */
  readonly layout: 'long' | 'wide';
  readonly sheet: string;
  /** In the order of the sheet, without the row of the whole. */
  readonly units: readonly CountedUnit[];
  /** The row of the whole, given by the sheet. */
  readonly summary: CountedUnit | null;
  readonly header: HeaderRows;
  /** Column of the units' names. */
  readonly nameColumn: number;
  readonly codeColumn: number | null;
  /** Columns in which each indicator's count stands, numerator first, by its code; empty for a row per unit and indicator. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Columns that were read, counted from 0. */
  readonly columns: readonly number[];
  /** Codes and ids of groups whose maximum is another in the sheet, so that their points are not recomputed. */
  readonly otherMaxima: ReadonlySet<string>;
  /** Texts above the header, and under the table. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/** The one group that the sheet's name and its titles speak of; null where they speak of none, or of several. */
function groupAbout(grid: Grid, titles: readonly string[], scheme: CountNames): string | null {
  const text = ` ${[grid.sheet, ...titles].map(countKey).join(' ')} `;
  const found = scheme.groups.filter(({ name, code }) =>
    [name.vi, code].some((each) => text.includes(` ${countKey(each)} `)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Columns of ratios that hold 0.9841 for 98.41 percent without being formatted so; each is a finding. */
function shareColumns(
  grid: Grid,
  rows: readonly BodyRow[],
  ratios: readonly { readonly index: number; readonly caption: string }[],
  findings: FindingList,
): ReadonlySet<number> {
  return new Set(
    ratios.flatMap(({ index, caption }) => {
      const scores = rows.map(({ row }) => parseScore(cellAt(grid, row, index)));
      const values = scores.map((score) => (score.kind === 'number' && !score.percentSign ? score.value : null));
      if (!looksLikeRatios({ values, formatted: new Set(), signed: new Set() })) return [];
      const small = values.findIndex((value) => value !== null && value > 0 && value <= 1);
      const [value, row] = [values[small] ?? 0, rows[small]?.row ?? 0];
      const count = values.filter((each) => each !== null && each > 0).length;
      if (!grid.percentCells.has(`${row},${index}`))
        findings.at(row, index, 'percent-unclear', {
          value,
          count,
          taken: Math.round(value * 10_000) / 100,
          column: caption,
        });
      return [index];
    }),
  );
}

function columnsOf({ numerator, denominator, ratio, fraction }: CountPlace): readonly number[] {
  return [
    ...(numerator ?? []),
    ...(denominator ?? []),
    ...(ratio === null ? [] : [ratio]),
    ...(fraction === null ? [] : [fraction]),
  ];
}

function figureColumns({ columns, form }: CountsLayout, points: readonly number[]): readonly number[] {
  const places = form.kind === 'long' ? [form.place] : form.places.map(({ place }) => place);
  const counted = places.flatMap(columnsOf);
  const own = new Set([...counted, ...points]);
  return columns.map(({ index }) => index).filter((index) => own.has(index));
}

function withNamesDown(sheet: Grid, { name, code, body }: CountsLayout, { indicator, group }: LongForm): Grid {
  const merged = withMergedDown(sheet, [name.index, ...(code ? [code.index] : [])]);
  const subject = [...indicator, ...(group ? [group] : [])].map(({ index }) => index);
  return withNamesOnce(merged, body, { name: name.index, code: code?.index ?? null, subject });
}

/** Bodies of the first summary, and the rows as a person counts them: a long form has many rows of one name. */
function oneRowEach(rows: BodyRows): { readonly whole: readonly BodyRow[]; readonly listed: BodyRows } {
  const [first] = rows.summaries;
  const whole = rows.summaries.filter(({ name }) => name === first?.name).sort((a, b) => a.row - b.row);
  const once = rows.summaries.filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
  return { whole, listed: { ...rows, summaries: once } };
}

/**
 * Reads the counts of a sheet in either layout. Rows are told apart as in a table of points: sections, summary, notes, hidden rows, units without a name. Null where the sheet has no
 * counts, which is no finding here: whether it should have any is for the caller to say.
 */
export function readCounts(sheet: Grid, scheme: CountNames, settings: Settings): CountsReading | null {
  const filled = filledRows(sheet);
  const words = { units: buildVocabulary(schemes, settings), counts: countVocabulary(scheme) };
  const layout = findCounts(sheet, filled, words);
  if (layout === null) return null;
  const findings = findingList(sheet.sheet);
  const { form, header, name, code, position, body } = layout;
  const grid = form.kind === 'long' ? withNamesDown(sheet, layout, form) : sheet;
  const titles = filled
    .filter((row) => row < header.first)
    .map((row) =>
      rowAt(grid, row)
        .map(cellText)
        .filter((text) => text !== '')
        .join(' '),
    );
  const published = form.kind === 'long' ? [] : pointsColumns(layout, scheme, groupAbout(grid, titles, scheme));
  const values = figureColumns(
    layout,
    form.kind === 'long' ? (form.points ? [form.points.index] : []) : published.map(({ column }) => column.index),
  );
  const places = { name: name.index, position: position?.index ?? null, code: code?.index ?? null, values };
  const rows = sortRows(grid, body, places, words.units, new Set(settings.summaryNames.map(plainText)));
  const { whole, listed } =
    form.kind === 'long' ? oneRowEach(rows) : { whole: rows.summaries.slice(0, 1), listed: rows };
  reportOddRows(grid, listed, [], findings);
  reportLeftOutRows(grid, listed, places, findings);
  reportHiddenRows(grid, rows, findings);
  if (rows.units.length === 0) findings.at(header.last, name.index, 'no-units', {});

  const ratioColumns = layout.columns.filter(({ index }) =>
    form.kind === 'long' ? index === form.place.ratio : form.places.some(({ place }) => place.ratio === index),
  );
  const shares = shareColumns(grid, rows.units, ratioColumns, findings);
  const maxima = otherMaxima(findings);
  const read = (bodies: readonly BodyRow[]): readonly CountedUnit[] =>
    form.kind === 'long'
      ? readLong(grid, layout, form, bodies, words.counts, shares, maxima, findings)
      : readWide(grid, layout, form, published, bodies, shares, maxima, findings);
  const units = read(rows.units);
  if (form.kind === 'wide')
    checkDuplicates(
      units.flatMap((unit, index) => {
        const at = rows.units[index];
        const record = { ...unit, kind: unitKind(unit.name), total: null, values: {}, previous: null };
        return at === undefined ? [] : [{ unit: record, body: at }];
      }),
      findings,
    );
  return {
    layout: form.kind,
    sheet: grid.sheet,
    units,
    summary: read(whole)[0] ?? null,
    header,
    nameColumn: name.index,
    codeColumn: code?.index ?? null,
    places: new Map(
      form.kind === 'long' ? [] : form.places.map(({ indicator, place }) => [indicator.code, columnsOf(place)]),
    ),
    columns: values,
    otherMaxima: maxima.all,
    titles,
    notes: rows.notes,
    findings: findings.all(),
  };
}
