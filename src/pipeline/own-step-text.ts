import { fill } from '../catalogue';
import type { whatIfWords } from '../catalogue/what-if-words';
import { type Indicator, indicatorOf, type Scheme } from '../core/scheme';
import { printedNumber, type DecimalMark } from '../report/printed';
import type { OwnStep } from '../scoring/own-what-if';

function numeratorOf(indicator: Indicator | undefined, fallback: string): string {
  const headings = indicator?.counts?.numerator.map(([heading = '']) => heading) ?? [];
  return headings.length === 0 ? fallback : headings.join(' + ');
}

function unitOf(indicator: Indicator | undefined, pointsWord: string): string {
  if (indicator?.unit === 'percent') return '%';
  if (indicator?.unit === 'number') return indicator.unitName === undefined ? '' : ` ${indicator.unitName}`;
  return ` ${pointsWord}`;
}

/** What a step by an office's own scheme asks for: “Hồ sơ trực tuyến từ 45 lên 60%”. */
export function ownStepText(
  { id, from, to, denominator }: OwnStep,
  scheme: Scheme,
  words: ReturnType<typeof whatIfWords>,
  mark: DecimalMark,
): string {
  const indicator = indicatorOf(scheme, id);
  const figure = (value: number): string => printedNumber(value, mark);
  const name = indicator?.name ?? id;
  const what = denominator === null ? name : numeratorOf(indicator, name);
  const unit = denominator === null ? unitOf(indicator, words['own-points']) : ` / ${figure(denominator)}`;
  return fill(words[to > from ? 'own-more' : 'own-less'], {
    indicator: what,
    from: figure(from),
    to: `${figure(to)}${unit}`,
  });
}
