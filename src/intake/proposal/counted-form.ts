import type { SchemeForm } from '../../core/scheme/scheme-schema';
import { readCaption } from '../caption';
import type { CountPair } from './count-pairs';
import { isLessByName, weightIn } from './heading-facts';

type IndicatorForm = SchemeForm['indicators'][number];

/** “Giải quyết đúng hạn” over “tử số | mẫu số”. */
export function isUnderOwnCaption({ headings }: CountPair['numerator'], heading: string): boolean {
  return heading !== headings[headings.length - 1];
}

/** What a numerator is a part of is a rate; of a plan, and where the two have a caption of their own, the name stays. */
export function rateName(name: string, { ofPlan, heading, numerator }: CountPair): string {
  if (isUnderOwnCaption(numerator, heading) || /^(?:tỷ lệ|tỉ lệ)/iu.test(name)) return name;
  const lower = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  return ofPlan ? `${name} so với kế hoạch` : `Tỷ lệ ${/^\p{Lu}{2}/u.test(name) ? name : lower}`;
}

/** The form of an indicator that comes from two columns of counts: points where a caption says how many, else the share. */
export function countedForm({
  numerator,
  denominator,
  ofPlan,
  heading,
}: CountPair): Omit<IndicatorForm, 'id' | 'name'> {
  /* As the headings stand over one another, since “Tử số” and “Thực hiện” may stand over several columns. */
  const said = ({ headings }: CountPair['numerator']): string => headings.join(' › ');
  const { max } = readCaption(heading);
  const weight = weightIn(heading);
  const less = isLessByName(heading) ? ({ direction: 'less' } as const) : {};
  const counts = {
    numerator: [said(numerator)],
    denominator: [said(denominator)],
    ...(ofPlan && { ofPlan }),
  };
  if (weight === null && max !== null) return { unit: 'points', max, ...less, counts };
  return { unit: 'percent', ...(weight !== null && { weight }), ...less, counts };
}
