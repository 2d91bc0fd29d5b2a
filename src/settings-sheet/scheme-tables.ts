import type { PlanValue } from '../appendix/sheet-plan';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { mostOfAll } from '../core/scheme/complete-scheme';
import type { Scheme } from '../core/scheme/types';
import { shownList } from './list-cell';
import { shownText } from './literal';
import { directionWords, shownBands, shownDirection, shownHeadings, shownSteps, shownUnit } from './scheme-cells';
import type { Table } from './table';
import type { Word } from './words';

/** What is said of the office's own scheme as a whole, a row each. */
export const factWords = [
  'factId',
  'factName',
  'factVersion',
  'factSource',
  'factKind',
  'factMax',
  'factStart',
  'factThreshold',
  'factAdditive',
  'factBands',
] as const satisfies readonly Word[];

export type FactWord = (typeof factWords)[number];

/** Ways to a total, by what they are called. */
export const kindWords = [
  ['kindSum', 'sum'],
  ['kindMean', 'weightedMean'],
  ['kindScaled', 'scaledSum'],
  ['kindGiven', 'given'],
] as const;

function factsOf({
  id,
  name,
  version,
  source,
  total,
  totalThreshold,
  additive,
  bands,
}: Scheme): Record<FactWord, PlanValue> {
  const kind = kindWords.find(([, each]) => each === (total?.kind ?? 'given'))?.[0] ?? 'kindGiven';
  return {
    factId: shownText(id),
    factName: shownText(name),
    factVersion: version === undefined ? null : shownText(version),
    factSource: source === '' ? null : shownText(source),
    factKind: words[kind],
    factMax: total?.max ?? 100,
    factStart: total?.start ?? null,
    factThreshold: totalThreshold,
    factAdditive: words[additive ? 'yes' : 'no'],
    factBands: shownBands(bands),
  };
}

/* The tables are one thing, which `readScheme` reads. */
const read: Table['read'] = (_, now) => now;

const facts: Table = {
  title: 'ownScheme',
  note: 'ownSchemeNote',
  captions: ['ownFact', 'ownValue'],
  given: (_, column) => column === 0,
  rows: ({ settings: { ownScheme } }) => {
    const known = ownScheme && factsOf(ownScheme);
    return factWords.map((word) => [words[word], known?.[word] ?? null]);
  },
  spare: 0,
  read,
};

const indicators: Table = {
  title: 'ownIndicators',
  note: 'ownIndicatorsNote',
  captions: ['ownCode', 'ownName', 'ownGroup', 'ownMeasure', 'ownMax', 'ownWeight', 'ownDirection'],
  given: () => false,
  choices: { caption: 'ownDirection', from: directionWords.map((word) => words[word]) },
  rows: ({ settings: { ownScheme } }) =>
    (ownScheme?.indicators ?? []).map((indicator) => [
      shownText(indicator.id),
      shownText(indicator.name),
      indicator.group === null ? null : shownText(indicator.group),
      shownUnit(indicator),
      indicator.max === mostOfAll ? null : indicator.max,
      indicator.weight ?? null,
      shownDirection(indicator),
    ]),
  spare: 6,
  read,
};

const rules: Table = {
  title: 'ownRules',
  note: 'ownRulesNote',
  captions: ['ownRuleCode', 'ownCaption', 'ownTarget', 'ownSteps', 'ownWorst', 'ownLimit', 'ownAliases'],
  given: () => false,
  rows: ({ settings: { ownScheme } }) =>
    (ownScheme?.indicators ?? []).map(({ id, caption, target, worst, steps, threshold, aliases }) => [
      shownText(id),
      shownText(caption),
      target ?? null,
      shownSteps(steps),
      worst ?? null,
      threshold,
      aliases.length === 0 ? null : shownList(aliases),
    ]),
  spare: 6,
  read,
};

const counts: Table = {
  title: 'ownCounts',
  note: 'ownCountsNote',
  captions: ['ownCountCode', 'ownNumerator', 'ownDenominator', 'ownNothing', 'ownOfPlan'],
  given: () => false,
  choices: { caption: 'ownOfPlan', from: [words.no, words.yes] },
  rows: ({ settings: { ownScheme } }) =>
    (ownScheme?.indicators ?? []).flatMap(({ id, counts: of }) =>
      of === undefined
        ? []
        : [
            [
              shownText(id),
              shownHeadings(of.numerator),
              shownHeadings(of.denominator),
              of.whenNothing,
              of.ofPlan === true ? words.yes : null,
            ],
          ],
    ),
  spare: 6,
  read,
};

const groups: Table = {
  title: 'ownGroups',
  note: 'ownGroupsNote',
  captions: ['ownGroupCode', 'ownGroupCaption', 'ownGroupWeight'],
  given: () => false,
  rows: ({ settings: { ownScheme } }) =>
    (ownScheme?.groups ?? []).map(({ id, caption, weight }) => [shownText(id), shownText(caption), weight ?? null]),
  spare: 3,
  read,
};

/** The tables of the office's own scheme. */
export const schemeTables = { facts, indicators, rules, groups, counts } as const;
