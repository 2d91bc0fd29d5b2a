import type { Scheme } from '../core/scheme';
import { completeScheme } from '../core/scheme/complete-scheme';
import { placeText, validateScheme } from '../core/scheme/validate-scheme';
import { fill } from '../catalogue/fill';
import { settingsProblems } from '../catalogue/vi/settings-problems';
import { captionDoubts } from '../intake/caption-doubts';
import { cellOfProblem } from './cell-of-problem';
import type { TableRow } from './find-tables';
import { schemeFormOf } from './read-scheme-form';
import type { Cells, SchemeRows } from './scheme-rows';
import { factWords, schemeTables, type FactWord } from './scheme-tables';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import { meaningOf, type Word } from './words';

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
      .filter((cells) => captions.some((caption) => isFilled(cells[caption])));
  };
  const wrong: SheetCell[] = [];
  const telling: Tell = (cell, code, params) => {
    wrong.push(cell);
    tell(cell, code, params);
  };
  const found: SchemeRows = {
    facts: factsIn(rowsOf(schemeTables.facts.captions), telling),
    indicators: filledRows('indicators'),
    rules: filledRows('rules'),
    counts: filledRows('counts'),
    groups: filledRows('groups'),
  };
  const first =
    [...found.facts.values()][0] ??
    [found.indicators, found.groups, found.rules, found.counts]
      .flatMap((rows) => rows.flatMap((cells) => Object.values(cells)))
      .find(isFilled);
  if (first === undefined) return null;
  const scheme = completeScheme(schemeFormOf(found, telling));
  for (const problem of validateScheme(scheme)) {
    const sentence = fill(settingsProblems[`own-${problem.code}`], problem.params);
    telling(cellOfProblem(problem, found, first), 'config-own-scheme', {
      problem: sentence,
      place: placeText(problem.place),
    });
  }
  if (wrong.length > 0) tell(first, 'config-own-off', {});
  else
    for (const { code, place, params } of captionDoubts(scheme))
      tell(cellOfProblem({ place }, found, first), code, params);
  return { scheme, isRight: wrong.length === 0 };
}
