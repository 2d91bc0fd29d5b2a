import type { PlanValue } from '../appendix/sheet-plan';
import { fill } from '../catalogue/fill';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { multiply, round } from '../core/decimal';
import { plainText } from '../core/text/plain-text';
import { adaptCountsScheme } from '../core/settings/adapt-counts-scheme';
import { countsSchemes } from '../core/scheme/counts-schemes';
import type { CountedIndicator } from '../core/scheme/counts-types';
import { type SchemeProblem, validateCountsScheme } from '../core/scheme/validate-counts-scheme';
import { type Settings, defaultSettings } from '../core/settings/settings';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import type { Table } from './table';

const percent = 100;

interface Counted {
  readonly part: CountedIndicator;
  readonly group: string;
}

const everyCounted: readonly Counted[] = countsSchemes.flatMap(({ groups }) =>
  groups.flatMap(({ name, parts }) => parts.map((part) => ({ part, group: name.vi }))),
);

/** Every indicator that settings can name, once; the newest scheme's where several have it. */
const counted = everyCounted.filter(
  ({ part: { code } }, index) => everyCounted.findIndex(({ part }) => part.code === code) === index,
);

function defaultText({ max, form }: CountedIndicator): string {
  if (form.kind === 'givenRatio') return fill(words.countsGiven, { max });
  return fill(words.countsFrom, {
    max,
    target: form.kind === 'proportional' ? percent : multiply(form.target, percent),
  });
}

function rows({ settings: { countsMaxima, countsTargets } }: Configured): PlanValue[][] {
  return counted.map(({ part, group }) => {
    const target = countsTargets[part.code];
    return [
      part.name.vi,
      group,
      countsMaxima[part.code] ?? null,
      defaultText(part),
      target === undefined ? null : multiply(target, percent),
      part.code,
    ];
  });
}

type Filled = readonly [part: CountedIndicator, cell: SheetCell];

/** By its code, which nobody has a reason to change; else by its name. */
function partOf({ countsCode, countsIndicator }: TableRow['cells']): CountedIndicator | undefined {
  const [code, name] = [countsCode?.text.toUpperCase(), plainText(countsIndicator?.text ?? '')];
  return (
    counted.find(({ part }) => part.code === code) ?? counted.find(({ part }) => plainText(part.name.vi) === name)
  )?.part;
}

/** Filled cells of both columns; rows that name no indicator, or one again, are told and passed over. */
function filledCells(
  found: readonly TableRow[],
  tell: Tell,
): { readonly maxima: readonly Filled[]; readonly targets: readonly Filled[] } {
  const maxima: Filled[] = [];
  const targets: Filled[] = [];
  const seen = new Map<string, SheetCell>();
  for (const { cells } of found) {
    const { countsIndicator: name, countsMax: max, countsTarget: target } = cells;
    if (name === undefined || ![max, target].some(isFilled)) continue;
    const part = partOf(cells);
    const before = part && seen.get(part.code);
    if (part === undefined) tell(name, 'config-unknown', { value: name.text });
    else if (before !== undefined) tell(name, 'config-repeated', { label: part.name.vi, other: before.name });
    else {
      seen.set(part.code, name);
      if (isFilled(max)) maxima.push([part, max]);
      if (isFilled(target)) targets.push([part, target]);
    }
  }
  return { maxima, targets };
}

function problemsWith(countsMaxima: Settings['countsMaxima']): readonly SchemeProblem[] {
  return countsSchemes.flatMap((scheme) =>
    validateCountsScheme(adaptCountsScheme(scheme, { ...defaultSettings, countsMaxima })),
  );
}

/** All of the maxima or none: one that falls back to the scheme's would leave a sum that nobody has asked for. */
function readMaxima(filled: readonly Filled[], tell: Tell): Settings['countsMaxima'] {
  const maxima = Object.fromEntries(
    filled.flatMap(([{ code }, { number }]) => (number === null ? [] : [[code, number]])),
  );
  const problems = problemsWith(maxima);
  const wrong = filled.filter(
    ([{ code }, { number }]) => number === null || problems.some(({ params }) => params['code'] === code),
  );
  for (const [{ name }, cell] of wrong) tell(cell, 'config-counts-max', { value: cell.text, label: name.vi });
  const total = problems.find(({ code }) => code === 'maxima-not-100');
  const [first] = filled;
  if (wrong.length === 0 && total !== undefined && first !== undefined)
    tell(first[1], 'config-counts-sum', { ...total.params });
  return wrong.length > 0 || total !== undefined ? {} : maxima;
}

function readTargets(filled: readonly Filled[], tell: Tell): Settings['countsTargets'] {
  const shares = filled.flatMap(([{ code, name }, cell]) => {
    const { number } = cell;
    if (number !== null && Number.isInteger(number) && number >= 1 && number <= percent)
      return [[code, round(number / percent, 2)] as const];
    tell(cell, 'config-counts-target', { value: cell.text, label: name.vi });
    return [];
  });
  return Object.fromEntries(shares);
}

function read(found: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const { maxima, targets } = filledCells(found, tell);
  return {
    ...now,
    settings: { ...now.settings, countsMaxima: readMaxima(maxima, tell), countsTargets: readTargets(targets, tell) },
  };
}

/** Indicators that are computed from counts: their maxima, which have to add up to 100, and the share from which each has its maximum. */
export const countsTable: Table = {
  title: 'counts',
  note: 'countsNote',
  captions: ['countsIndicator', 'countsGroup', 'countsMax', 'countsDefault', 'countsTarget', 'countsCode'],
  given: (row, column) =>
    (column !== 2 && column !== 4) || (column === 4 && counted[row]?.part.form.kind === 'givenRatio'),
  rows,
  spare: 0,
  read,
};
