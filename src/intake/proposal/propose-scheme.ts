import type { Finding } from '../../core/finding';
import type { FindingCode } from '../../core/finding-codes';
import { columnName } from '../../core/area';
import { round } from '../../core/decimal';
import { rowAt, type Grid, widestRow } from '../../core/grid';
import { completeScheme } from '../../core/scheme/complete-scheme';
import type { Scheme } from '../../core/scheme/types';
import { defaultSettings } from '../../core/settings/settings';
import { readCaption } from '../caption';
import { columnFigures, rangeOf } from '../column-figures';
import { findingList } from '../finding-list';
import { headingsByColumn } from '../header';
import type { Meaning } from '../meaning';
import { buildVocabulary, meaningOf } from '../vocabulary';
import { countPairs } from './count-pairs';
import { countedForm, isUnderOwnCaption, rateName } from './counted-form';
import { findBody } from './find-body';
import { nameOf, weightIn } from './heading-facts';
import { slug } from './indicator-id';
import { extraOf, measured, numberAt, type Part } from './measured';
import { titleOf } from './title-of';
import { totalOf } from './total-rule';

/** A scheme out of a sheet, and what is to be checked in it, with the cells. */
export interface Proposal {
  /** Null where there is no table. */
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
}

/* Columns of every table; whatever else has figures is an indicator. */
const common: ReadonlySet<Meaning> = new Set<Meaning>(
  'position name code level total previous grade change rank adjustment maximum'.split(' '),
);
function isCommon(meaning: Meaning | null): boolean {
  return meaning !== null && common.has(meaning);
}

/**
 * A scheme out of the headings and figures of a raw sheet: groups from the headings over several columns, maxima from “(18 điểm)”, “/20” or a row “Điểm tối đa”,
 * weights from “(20 %)”, the rule of the total by what the sheet's own totals bear out. What is guessed is a finding with its cell.
 */
export function proposeScheme(grid: Grid): Proposal {
  const findings = findingList(grid.sheet);
  const body = findBody(grid);
  if (body === null) {
    findings.on('scheme-no-table', { sheet: grid.sheet });
    return { scheme: null, findings: findings.all() };
  }
  const { header, rows } = body;
  const width = widestRow(rows.map((row) => rowAt(grid, row)));
  const vocabulary = buildVocabulary([], defaultSettings);
  const figuresOf = columnFigures(grid, rows);
  const tell = (column: number, code: FindingCode, params: Readonly<Record<string, string | number>>): void => {
    findings.at(header.last, column, code, { column: columnName(column), ...params });
  };
  const taken = new Set<string>();
  const groups = new Map<string, string>();
  let given: readonly (number | null)[] | null = null;
  const byColumn = headingsByColumn(grid, header, width);
  const pairs = countPairs(
    byColumn.flatMap((headings, index) => {
      const figures = figuresOf({ index });
      /* What has a maximum or a unit of its own is no count. */
      const { max, percent, keys } = readCaption(headings[headings.length - 1] ?? '');
      const isPlain = max === null && !percent && numberAt(grid, body.maxima, index) === null;
      const isFigure = index !== body.name && rangeOf(figures) !== null && headings.length > 0 && isPlain;
      return isFigure && !isCommon(meaningOf(keys, vocabulary)) ? [{ index, headings, figures }] : [];
    }),
  );
  const numerators = new Map(pairs.map((pair) => [pair.numerator.index, pair]));
  const denominators = new Set(pairs.map(({ denominator }) => denominator.index));
  const parts = byColumn.flatMap((headings, column): Part[] => {
    if (denominators.has(column)) return [];
    const leaf = headings[headings.length - 1] ?? '';
    const figures = figuresOf({ index: column });
    const meaning = meaningOf(readCaption(leaf).keys, vocabulary);
    /* “Điểm”, “Kết quả” under a caption are its; alone they are all that the column is called. */
    const own = (meaning === 'score' || meaning === 'rate') && headings.length > 1 ? headings.slice(0, -1) : headings;
    if (meaning === 'total' && rangeOf(figures) !== null) given = figures;
    const pair = numerators.get(column);
    const isKnown = isCommon(meaning) && !(meaning === 'name' && column !== body.name);
    if (isKnown || column === body.name || rangeOf(figures) === null || own.length === 0) return [];
    const name = pair === undefined ? nameOf(own[own.length - 1] ?? leaf) : rateName(nameOf(pair.heading), pair);
    /* A caption over a count alone is its name, and no group. */
    const isNamed = pair !== undefined && isUnderOwnCaption(pair.numerator, pair.heading);
    const captions = isNamed ? own.slice(0, -1) : own;
    const over = captions.length > 1 ? (captions[0] ?? '') : '';
    const id = slug(name, taken);
    taken.add(id);
    if (over !== '' && !groups.has(over)) groups.set(over, slug(nameOf(over), new Set(groups.values())));
    const { form, stated } =
      pair === undefined ? measured(grid, own, column, figures, body) : { form: countedForm(pair), stated: true };
    if (pair !== undefined) tell(column, 'scheme-guess-counts', { name, other: columnName(pair.denominator.index) });
    const alias = headings.length > 1 ? headings.join(' › ') : leaf;
    const group = groups.get(over);
    if (!stated) tell(column, 'scheme-guess-max', { name, max: form.max ?? 0 });
    const extra = pair === undefined ? extraOf(meaning, headings) : {};
    /* Points off are little by their nature. */
    const { direction, ...measure } = form;
    const way = direction === undefined || extra.adds !== undefined ? {} : { direction };
    if ('direction' in way) tell(column, 'scheme-guess-less', { name });
    return [
      {
        column,
        figures,
        stated,
        form: {
          id,
          name,
          ...measure,
          ...way,
          ...extra,
          ...(group !== undefined && { group }),
          aliases: pair === undefined ? [alias] : isNamed ? [pair.heading] : [],
        },
      },
    ];
  });
  if (parts.length === 0) {
    findings.on('scheme-no-table', { sheet: grid.sheet });
    return { scheme: null, findings: findings.all() };
  }
  const weights = parts.map(({ form }) => form.weight);
  const { total, proven } = totalOf(parts, given);
  const used = [...groups].filter(([, id]) => parts.some(({ form }) => form.group === id));
  const ofGroups = used.map(([caption]) => weightIn(caption));
  const kind = weights.some((weight) => weight !== undefined) && total.kind !== 'sum' ? 'weightedMean' : total.kind;
  if (!proven) findings.on('scheme-guess-total', {});
  const scheme = completeScheme({
    id: 'bo-rieng',
    name: titleOf(grid, body),
    source: '',
    groups: used.map(([caption, id], index) => {
      const weight = kind === 'weightedMean' ? (ofGroups[index] ?? null) : null;
      return { id, caption, ...(weight !== null && { weight }) };
    }),
    indicators: parts.map(({ form }) => form),
    total: { ...total, kind, max: round(total.max ?? 100, 2) },
  });
  return { scheme, findings: findings.all() };
}
