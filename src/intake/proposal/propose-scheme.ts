import type { Finding } from '../../core/finding';
import type { FindingCode } from '../../core/finding-codes';
import { columnName } from '../../core/area';
import { round, sum } from '../../core/decimal';
import { cellAt, cellKey, rowAt, type Grid, widestRow } from '../../core/grid';
import { plainText } from '../../core/plain-text';
import { completeScheme } from '../../core/scheme/complete-scheme';
import { isIndicatorId } from '../../core/scheme/reserved-ids';
import type { SchemeForm } from '../../core/scheme/scheme-schema';
import type { Scheme } from '../../core/scheme/types';
import { defaultSettings } from '../../core/settings';
import { readCaption } from '../caption';
import { columnFigures, mostlyEquals, rangeOf } from '../column-figures';
import { findingList } from '../finding-list';
import { headingsByColumn } from '../header';
import { parseScore } from '../parse-score';
import { buildVocabulary, meaningOf, type Meaning } from '../vocabulary';
import { countPairs } from './count-pairs';
import { countedForm, isUnderOwnCaption, rateName } from './counted-form';
import { findBody, type FoundBody } from './find-body';
import { titleOf } from './title-of';
import { isLessByName, nameOf, weightIn } from './heading-facts';

type IndicatorForm = SchemeForm['indicators'][number];

/** A scheme out of a sheet, and what is to be checked in it, with the cells. */
export interface Proposal {
  /** Null where there is no table. */
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
}

interface Part {
  readonly form: IndicatorForm;
  readonly column: number;
  readonly figures: readonly (number | null)[];
  /** Whether the sheet itself says the maximum. */
  readonly stated: boolean;
}

/* Columns of every table; whatever else has figures is an indicator. */
const common: ReadonlySet<Meaning> = new Set<Meaning>(
  'position name code level total previous grade change rank adjustment maximum'.split(' '),
);
const unitForm = /[([]\s*(?<unit>[^()[\]\d%/]+)\s*[)\]]\s*$/u;
const pointsWord = /^(?:điểm|đ)$/iu;

function slug(name: string, taken: ReadonlySet<string>): string {
  const base = plainText(name)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 30)
    .replace(/-+$/u, '');
  const own = isIndicatorId(base) ? base : `chi-so-${base}`.replace(/-+$/u, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(id) && isIndicatorId(id)) return id;
  }
}

/** A round number that no figure exceeds. */
function roundedUp(most: number): number {
  return [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 100].find((value) => value >= most) ?? Math.ceil(most / 100) * 100;
}

function numberAt(grid: Grid, row: number | null, column: number): number | null {
  const score = row === null ? null : parseScore(cellAt(grid, row, column));
  return score?.kind === 'number' ? score.value : null;
}

/** Measure, maximum, weight and direction of a column, by its headings and its figures. */
function measured(
  grid: Grid,
  headings: readonly string[],
  column: number,
  figures: readonly (number | null)[],
  body: FoundBody,
): Omit<Part, 'form'> & { readonly form: Omit<IndicatorForm, 'id' | 'name'> } {
  const leaf = headings[headings.length - 1] ?? '';
  const { max, percent } = readCaption(leaf);
  const most = rangeOf(figures)?.most ?? 0;
  const weight = weightIn(leaf);
  const unit = unitForm.exec(leaf)?.groups?.['unit']?.trim() ?? '';
  const given = numberAt(grid, body.maxima, column) ?? (weight === null ? max : null);
  const less = isLessByName(headings.join(' ')) ? ({ direction: 'less' } as const) : {};
  const said = { ...(weight !== null && { weight }) };
  const base = { column, figures };
  const isPercent =
    (percent && (weight === null || most > 1)) || body.rows.some((row) => grid.percentCells.has(cellKey(row, column)));
  if (isPercent && given === null)
    return { ...base, stated: true, form: { unit: 'percent', max: 100, ...said, ...less } };
  if (given !== null) return { ...base, stated: true, form: { unit: 'points', max: given, ...said, ...less } };
  if (unit !== '' && !pointsWord.test(unit) && !/(?:thưởng|trừ|phạt|điểm)/iu.test(unit))
    return { ...base, stated: false, form: { unit: 'number', unitName: unit, max: roundedUp(most), ...said, ...less } };
  /* “Số phản ánh trễ hạn” counts something. */
  const counts = /^số\s/iu.test(leaf.trim()) && !/^số\s+điểm/iu.test(leaf.trim());
  const kind = counts ? 'number' : 'points';
  return { ...base, stated: false, form: { unit: kind, max: roundedUp(most), ...said, ...less } };
}

function isCommon(meaning: Meaning | null): boolean {
  return meaning !== null && common.has(meaning);
}

/** Points off are said to be such, or stand in a table that has nothing else. */
function extraOf(meaning: Meaning | null, headings: readonly string[]): Pick<IndicatorForm, 'adds'> {
  const plain = plainText(headings.join(' '));
  if (meaning === 'penalty' || /\b(?:diem tru|tru diem|phat)\b/u.test(plain)) return { adds: 'penalty' };
  return meaning === 'bonus' || /\b(?:diem (?:thuong|cong)|cong diem)\b/u.test(plain) ? { adds: 'bonus' } : {};
}

interface TotalGuess {
  readonly total: NonNullable<SchemeForm['total']>;
  /** Whether the sheet's own totals bear it out. */
  readonly proven: boolean;
}

function totalOf(parts: readonly Part[], given: readonly (number | null)[] | null): TotalGuess {
  const counted = parts.filter(({ form }) => form.adds === undefined);
  const sumAt = (row: number): number | null => {
    let whole = 0;
    for (const { form, figures } of parts) {
      const value = figures[row] ?? null;
      if (value === null && form.adds === undefined) return null;
      whole += (value ?? 0) * (form.adds === 'penalty' ? -1 : 1);
    }
    return whole;
  };
  const maxima = sum(counted.map(({ form }) => form.max ?? 0));
  const proves = (expected: (row: number) => number | null): boolean => given !== null && mostlyEquals(given, expected);
  const scaled = (row: number): number | null => {
    const value = sumAt(row);
    return value === null || maxima === 0 ? null : (value / maxima) * 100;
  };
  const fromHundred = (row: number): number | null => {
    const value = sumAt(row);
    return value === null ? null : 100 + value;
  };
  if (counted.length === 0) return { total: { kind: 'sum', max: 100, start: 100 }, proven: proves(fromHundred) };
  const points = counted.every(
    ({ form }) => form.unit === 'points' && form.weight === undefined && form.direction === undefined,
  );
  if (points && proves(sumAt)) return { total: { kind: 'sum', max: maxima }, proven: true };
  if (points && proves(scaled)) return { total: { kind: 'scaledSum', max: 100 }, proven: true };
  if (given !== null) return { total: { kind: 'given', max: 100 }, proven: false };
  if (points) return { total: { kind: maxima === 100 ? 'sum' : 'scaledSum', max: 100 }, proven: maxima === 100 };
  return { total: { kind: 'weightedMean', max: 100 }, proven: false };
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
