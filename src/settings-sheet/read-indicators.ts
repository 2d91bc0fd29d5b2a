import type { SchemeForm } from '../core/scheme/scheme-schema';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { choiceError, numberOf, said, textOf } from './cell-values';
import { readList } from './list-cell';
import { meantText } from './literal';
import { directionIn, directionWords, headingsIn, stepsIn, unitIn } from './scheme-cells';
import type { Cells, SchemeRows } from './scheme-rows';
import { isFilled, type Tell } from './sheet-cell';
import { meaningOf } from './words';

type IndicatorForm = SchemeForm['indicators'][number];

const yesNo = ['yes', 'no'] as const;

/** What a row of {@link schemeTables}.counts says; what has neither column says nothing. */
function countsOf(cells: Cells, tell: Tell): NonNullable<IndicatorForm['counts']> {
  const { ownNumerator, ownDenominator, ownOfPlan } = cells;
  const ofPlan = isFilled(ownOfPlan) ? meaningOf(ownOfPlan.text, yesNo) : 'no';
  if (ofPlan === undefined)
    choiceError(
      ownOfPlan,
      'ownOfPlan',
      yesNo.map((word) => words[word]),
      tell,
    );
  return {
    numerator: headingsIn(ownNumerator?.text ?? ''),
    denominator: headingsIn(ownDenominator?.text ?? ''),
    ...said({ whenNothing: numberOf(cells.ownNothing, 'ownNothing', tell) }),
    ...(ofPlan === 'yes' && { ofPlan: true as const }),
  };
}

function indicatorOf(cells: Cells, rule: Cells | undefined, counts: Cells | undefined, tell: Tell): IndicatorForm {
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
    ...(counts && { counts: countsOf(counts, tell) }),
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

/** Rows by the code that names their indicator; one that names none, or one again, is told. */
function byCode(
  rows: readonly Cells[],
  caption: 'ownRuleCode' | 'ownCountCode',
  codes: ReadonlySet<string>,
  tell: Tell,
): ReadonlyMap<string, Cells> {
  const found = new Map<string, Cells>();
  for (const cells of rows) {
    const code = cells[caption];
    if (!isFilled(code)) continue;
    const id = meantText(code.text);
    if (!codes.has(id)) tell(code, 'config-unknown', { value: code.text });
    const before = found.get(id)?.[caption];
    if (before) tell(code, 'config-repeated', { label: id, other: before.name });
    else found.set(id, cells);
  }
  return found;
}

/** The indicators as people have written them, each with its row of rules and of counts. */
export function readIndicators({ indicators, rules, counts }: SchemeRows, tell: Tell): readonly IndicatorForm[] {
  const codeOf = ({ ownCode, ownName }: Cells): string => textOf(ownCode) ?? textOf(ownName) ?? '';
  const codes = new Set(indicators.map(codeOf));
  const ruleOf = byCode(rules, 'ownRuleCode', codes, tell);
  const countOf = byCode(counts, 'ownCountCode', codes, tell);
  return indicators.map((cells) => indicatorOf(cells, ruleOf.get(codeOf(cells)), countOf.get(codeOf(cells)), tell));
}
