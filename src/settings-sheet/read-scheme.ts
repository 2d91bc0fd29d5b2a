import type { Scheme } from '../core/scheme';
import { completeScheme } from '../core/scheme/complete-scheme';
import type { SchemeForm } from '../core/scheme/scheme-schema';
import { placeText, validateScheme, type OwnSchemeProblem } from '../core/scheme/validate-scheme';
import { fill } from '../catalogue/fill';
import { settingsProblems } from '../catalogue/vi/settings-problems';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import type { TableRow } from './find-tables';
import { readList } from './list-cell';
import { meantText } from './literal';
import { bandsIn, directionIn, directionWords, stepsIn, unitIn } from './scheme-cells';
import { factWords, kindWords, schemeTables, type FactWord } from './scheme-tables';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import { meaningOf, type Word } from './words';

type IndicatorForm = SchemeForm['indicators'][number];
type Cells = TableRow['cells'];

/** Cells of a row that are filled, by their captions. */
function filledIn(cells: Cells, captions: readonly Word[]): SheetCell | undefined {
  return captions.map((caption) => cells[caption]).find(isFilled);
}

/** What a cell says as a number; one that is none is told, and is left out. */
function numberOf(cell: SheetCell | undefined, label: Word, tell: Tell): number | undefined {
  if (!isFilled(cell)) return undefined;
  if (cell.number === null) tell(cell, 'config-own-number', { value: cell.text, label: words[label] });
  return cell.number ?? undefined;
}

function textOf(cell: SheetCell | undefined): string | undefined {
  return isFilled(cell) ? meantText(cell.text) : undefined;
}

/** Only the entries that say something. */
function said<Entries extends object>(entries: Entries): { [Key in keyof Entries]: Exclude<Entries[Key], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Entries]: Exclude<Entries[Key], undefined>;
  };
}

function choiceError(cell: SheetCell | undefined, label: Word, allowed: readonly string[], tell: Tell): void {
  if (isFilled(cell))
    tell(cell, 'config-choice', { value: cell.text, label: words[label], allowed: allowed.join('; ') });
}

interface Found {
  readonly facts: ReadonlyMap<FactWord, SheetCell>;
  readonly indicators: readonly Cells[];
  readonly rules: readonly Cells[];
  readonly groups: readonly Cells[];
}

function factsIn(rows: readonly TableRow[], tell: Tell): ReadonlyMap<FactWord, SheetCell> {
  return new Map(
    rows.flatMap(({ cells: { ownFact, ownValue } }) => {
      if (!isFilled(ownFact) || !isFilled(ownValue)) return [];
      const word = meaningOf(ownFact.text, factWords);
      if (word === undefined) tell(ownFact, 'config-unknown', { value: ownFact.text });
      return word === undefined ? [] : [[word, ownValue] as const];
    }),
  );
}

function indicatorOf(cells: Cells, rule: Cells | undefined, tell: Tell): IndicatorForm {
  const direction = directionIn(cells.ownDirection?.text ?? '');
  if (direction === null)
    choiceError(
      cells.ownDirection,
      'ownDirection',
      directionWords.map((word) => words[word]),
      tell,
    );
  const steps = isFilled(rule?.ownSteps) ? stepsIn(rule.ownSteps.text) : undefined;
  if (steps === null && rule?.ownSteps)
    tell(rule.ownSteps, 'config-steps', { value: rule.ownSteps.text, label: words.ownSteps });
  const name = textOf(cells.ownName);
  const id = textOf(cells.ownCode) ?? name ?? '';
  return {
    id,
    name: name ?? id,
    ...unitIn(cells.ownMeasure?.text ?? ''),
    ...direction,
    ...said({
      group: textOf(cells.ownGroup),
      max: numberOf(cells.ownMax, 'ownMax', tell),
      weight: numberOf(cells.ownWeight, 'ownWeight', tell),
      caption: textOf(rule?.ownCaption),
      target: numberOf(rule?.ownTarget, 'ownTarget', tell),
      worst: numberOf(rule?.ownWorst, 'ownWorst', tell),
      steps: steps ?? undefined,
      threshold: numberOf(rule?.ownLimit, 'ownLimit', tell),
      aliases: isFilled(rule?.ownAliases) ? [...readList(rule.ownAliases.text)] : undefined,
    }),
  };
}

function rulesByCode(rows: readonly Cells[], codes: ReadonlySet<string>, tell: Tell): ReadonlyMap<string, Cells> {
  const rules = new Map<string, Cells>();
  for (const cells of rows) {
    const code = cells.ownRuleCode;
    if (!isFilled(code)) continue;
    const id = meantText(code.text);
    if (!codes.has(id)) tell(code, 'config-unknown', { value: code.text });
    const before = rules.get(id)?.ownRuleCode;
    if (before) tell(code, 'config-repeated', { label: id, other: before.name });
    else rules.set(id, cells);
  }
  return rules;
}

function formOf({ facts, indicators, rules, groups }: Found, tell: Tell): SchemeForm {
  const kindCell = facts.get('factKind');
  const kind = kindWords.find(([word]) => meaningOf(kindCell?.text ?? '', [word]) !== undefined);
  if (kind === undefined)
    choiceError(
      kindCell,
      'factKind',
      kindWords.map(([word]) => words[word]),
      tell,
    );
  const bandCell = facts.get('factBands');
  const bands = bandCell === undefined ? undefined : bandsIn(bandCell.text);
  if (bands === null && bandCell) tell(bandCell, 'config-own-bands', { value: bandCell.text, label: words.factBands });
  const codes = new Set(indicators.map(({ ownCode, ownName }) => textOf(ownCode) ?? textOf(ownName) ?? ''));
  const byCode = rulesByCode(rules, codes, tell);
  const additive = facts.get('factAdditive');
  return {
    id: textOf(facts.get('factId')) ?? 'rieng',
    name: textOf(facts.get('factName')) ?? words.ownScheme,
    ...said({
      version: textOf(facts.get('factVersion')),
      source: textOf(facts.get('factSource')),
      totalThreshold: numberOf(facts.get('factThreshold'), 'factThreshold', tell),
      additive: additive && meaningOf(additive.text, ['yes']) !== undefined,
    }),
    groups: groups.flatMap(({ ownGroupCode, ownGroupCaption, ownGroupWeight }) => {
      const id = textOf(ownGroupCode) ?? textOf(ownGroupCaption);
      if (id === undefined) return [];
      const weight = numberOf(ownGroupWeight, 'ownGroupWeight', tell);
      return [{ id, caption: textOf(ownGroupCaption) ?? id, ...said({ weight }) }];
    }),
    indicators: indicators.map((cells) => {
      const code = textOf(cells.ownCode) ?? textOf(cells.ownName) ?? '';
      return indicatorOf(cells, byCode.get(code), tell);
    }),
    ...bands,
    total: {
      kind: kind?.[1] ?? 'sum',
      ...said({
        max: numberOf(facts.get('factMax'), 'factMax', tell),
        start: numberOf(facts.get('factStart'), 'factStart', tell),
      }),
    },
  };
}

const indicatorCells: Readonly<Partial<Record<string, readonly [keyof Found & ('indicators' | 'rules'), Word]>>> = {
  id: ['indicators', 'ownCode'],
  group: ['indicators', 'ownGroup'],
  max: ['indicators', 'ownMax'],
  weight: ['indicators', 'ownWeight'],
  caption: ['rules', 'ownCaption'],
  target: ['rules', 'ownTarget'],
  steps: ['rules', 'ownSteps'],
  threshold: ['rules', 'ownLimit'],
};

/** The cell that a mistake is about: its own where it is filled, else the one that names its row. */
function cellOf({ place }: OwnSchemeProblem, found: Found, first: SheetCell): SheetCell {
  if (place.part === 'groups') {
    const cells = found.groups[place.index];
    const own = place.key === 'weight' ? cells?.ownGroupWeight : cells?.ownGroupCode;
    return own ?? first;
  }
  if (place.part === 'indicators') {
    const cells = found.indicators[place.index] ?? {};
    const [table, word] = indicatorCells[place.key] ?? ['indicators', 'ownCode'];
    const code = cells.ownCode?.text;
    const rule = found.rules.find(({ ownRuleCode }) => ownRuleCode?.text === code);
    const own = (table === 'rules' ? rule : cells)?.[word];
    return isFilled(own) ? own : (cells.ownCode ?? first);
  }
  const fact =
    place.part === 'bands'
      ? 'factBands'
      : place.part === 'scheme'
        ? 'factId'
        : place.key === 'kind'
          ? 'factKind'
          : 'factMax';
  return found.facts.get(fact) ?? first;
}

/**
 * The office's own scheme out of its tables; null where none is written. What is wrong in it is told with its cell; half a scheme would rank by what nobody has
 * decided, so that it is an error.
 */
export function readScheme(
  rowsOf: (captions: readonly [Word, ...Word[]]) => readonly TableRow[],
  tell: Tell,
): { readonly scheme: Scheme; readonly isRight: boolean } | null {
  const filledRows = (table: keyof typeof schemeTables): readonly Cells[] => {
    const { captions } = schemeTables[table];
    return rowsOf(captions)
      .map(({ cells }) => cells)
      .filter((cells) => filledIn(cells, captions) !== undefined);
  };
  const wrong: SheetCell[] = [];
  const telling: Tell = (cell, code, params) => {
    wrong.push(cell);
    tell(cell, code, params);
  };
  const found: Found = {
    facts: factsIn(rowsOf(schemeTables.facts.captions), telling),
    indicators: filledRows('indicators'),
    rules: filledRows('rules'),
    groups: filledRows('groups'),
  };
  const first =
    [...found.facts.values()][0] ??
    [found.indicators, found.groups, found.rules]
      .flatMap((rows) => rows.flatMap((cells) => Object.values(cells)))
      .find(isFilled);
  if (first === undefined) return null;
  const scheme = completeScheme(formOf(found, telling));
  for (const problem of validateScheme(scheme)) {
    const sentence = fill(settingsProblems[`own-${problem.code}`], problem.params);
    telling(cellOf(problem, found, first), 'config-own-scheme', { problem: sentence, place: placeText(problem.place) });
  }
  if (wrong.length > 0) tell(first, 'config-own-off', {});
  return { scheme, isRight: wrong.length === 0 };
}
