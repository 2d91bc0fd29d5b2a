import { fill } from '../../catalogue/fill';
import type { sensitivity } from '../../catalogue/vi/sensitivity';
import type { UnitSensitivity } from '../../core/table/unit-sensitivity';

type SensitivityWords = Readonly<Record<keyof typeof sensitivity, string>>;

/** Indicators that are named; the rest is counted. */
const mostNamed = 4;

/** Which ranks a unit could have if a figure were so much off, and by what. */
export function offText({ offBy, flips }: UnitSensitivity, step: string, words: SensitivityWords): string {
  if (flips.length === 0) return fill(words.firm, { step });
  const names = flips.flatMap((indicator) => indicator?.name ?? []);
  if (names.length === 0) return fill(words.offTotal, { ...offBy, step });
  const shown = names.slice(0, mostNamed).join(', ');
  const more = names.length - mostNamed;
  return fill(words.offBy, {
    ...offBy,
    step,
    names: more > 0 ? fill(words.more, { names: shown, count: more }) : shown,
  });
}

/** Which ranks it has over the range of weights, and by which; null where there are none. */
export function weightsText({ overWeights }: UnitSensitivity, words: SensitivityWords): string | null {
  if (overWeights === null) return null;
  const { best, worst, bestBy, worstBy } = overWeights;
  if (best === worst) return words.weightsFirm;
  const names = [...new Set([bestBy, worstBy].flatMap((weight) => weight?.name ?? []))].join(', ');
  return fill(words.weights, { best, worst, names });
}
