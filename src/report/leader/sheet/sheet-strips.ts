import { type LaidLine, laidCell } from '../../../appendix/lay-lines';
import { numberFormatOf } from '../../../appendix/number-format';
import type { ColorScale, ScalePoint } from '../../../appendix/sheet-plan';
import { fill } from '../../../catalogue/fill';
import { leader as words } from '../../../catalogue/vi/leader';
import { round } from '../../../core/decimal';
import type { RankedUnit } from '../../../core/table/league-table';
import { type Indicator, isBetterLess } from '../../../core/scheme';
import { defaultSettings } from '../../../core/settings/settings';
import { spreadOf } from '../../../core/statistics';
import { isWeak } from '../../../core/table/weak';
import { fullValue, worstOf } from '../../full-value';
import { indicatorsIn } from '../../indicators-in';
import { type DecimalMark, printedScore } from '../../printed';
import type { LeaderPart, Scored } from '../leader-view';
import type { LeaderWords } from '../leader-words';
import { weakWords } from '../weak-words';
import { between, lastColumn, lineOf, looks, over } from './sheet-grid';

/** Cells of a strip. */
const bands = lastColumn - between;
/* One darkens and the other is paper, so that a print without colours says the same; black figures are read on either. */
const [worst, best] = ['#A6A6A6', '#FFFFFF'];

/** Units in so many lists of about the same length, best first; each alone where they are fewer. */
function inBands(units: readonly Scored[]): readonly (readonly Scored[])[] {
  const count = Math.min(bands, units.length);
  return Array.from({ length: count }, (_, band) =>
    units.slice(Math.round((band * units.length) / count), Math.round(((band + 1) * units.length) / count)),
  );
}

/** From half of what can be had to all of it. */
function scaleOf(indicator: Indicator, max: number): readonly [ScalePoint, ScalePoint] {
  const half = Math.floor(max / 2);
  return isBetterLess(indicator)
    ? [
        { value: half, color: best },
        { value: max, color: worst },
      ]
    : [
        { value: half, color: worst },
        { value: max, color: best },
      ];
}

function valuesOf({ id }: Indicator, units: readonly RankedUnit[]): readonly (number | null)[] {
  return units.map(({ values }) => values[id] ?? null);
}

/** With its threshold, which has the unit; else the unit alone. */
function nameOf({ name, threshold, unit }: Indicator, mark: DecimalMark): string {
  const sign = unit === 'percent' ? '%' : '';
  if (threshold !== null)
    return fill(words.limited, { name, threshold: `${printedScore(threshold, mark, [])}${sign}` });
  return sign === '' ? name : fill(words.percentOf, { name });
}

/** Every group with its median, its worst value, how many are weak, and a strip: the median of each fifth of the units, the darker the worse, underlined where it would be weak. */
export function stripPart(
  parts: readonly LeaderPart[],
  { table, mark }: LeaderWords,
): { readonly lines: readonly LaidLine[]; readonly scales: readonly ColorScale[] } {
  const indicators = indicatorsIn(table);
  const scored = parts.flatMap((part) => part.scored).sort((a, b) => b.total - a.total);
  const units = parts.flatMap((part) => [...part.scored, ...part.ungraded]);
  const fifths = inBands(scored);
  if (indicators.length === 0 || fifths.length === 0) return { lines: [], scales: [] };
  const rows = indicators.map((indicator): LaidLine => {
    const all = valuesOf(indicator, units);
    const medians = fifths.map((fifth) => spreadOf(valuesOf(indicator, fifth))?.median ?? null);
    const shown = (value: number | null): number | null => (value === null ? null : round(value, 2));
    const figures = [shown(spreadOf(all)?.median ?? null), shown(worstOf(indicator, all)), ...medians.map(shown)];
    const numberFormat = numberFormatOf(figures, defaultSettings);
    const weak = units.filter((unit) => unit.weak.includes(indicator.id)).length;
    const { threshold } = indicator;
    return lineOf([
      over(0, 1, nameOf(indicator, mark), looks.small),
      laidCell(2, figures[0] ?? words.none, { ...looks.right, numberFormat }),
      laidCell(3, figures[1] ?? words.none, { ...looks.right, numberFormat }),
      laidCell(4, threshold === null ? words.none : weak, looks.figure),
      ...medians.map((value, band) =>
        laidCell(between + 1 + band, shown(value), {
          ...looks.figure,
          numberFormat,
          ...(isWeak(value, indicator) && { underline: true }),
        }),
      ),
    ]);
  });
  const said = weakWords(table);
  const strip = scored.length > bands ? words.fifths : words.each;
  const heading = lineOf([
    over(0, 1, words.groups, looks.leftHead),
    laidCell(2, words.median, looks.head),
    laidCell(3, said.worst, looks.head),
    laidCell(4, said.weak, looks.head),
    over(between + 1, lastColumn, strip, looks.head),
  ]);
  return {
    lines: [heading, ...rows],
    scales: indicators.map((indicator, row) => ({
      area: { top: row + 1, left: between + 1, bottom: row + 1, right: lastColumn },
      points: scaleOf(indicator, fullValue(indicator, valuesOf(indicator, units))),
    })),
  };
}
