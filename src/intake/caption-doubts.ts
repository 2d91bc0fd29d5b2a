import { divide, multiply, round, sum } from '../core/decimal';
import type { Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import { ownSchemeInForce, type SchemeChoice } from '../core/scheme';
import { weighed, weightOf } from '../core/scheme/own-total';
import type { Indicator, Scheme } from '../core/scheme/types';
import type { SchemePlace } from '../core/scheme/validate-scheme';
import { readCaption } from './caption';
import { weightIn } from './proposal/heading-facts';

/** A figure of an office's own scheme that is not the one that its caption states. */
export interface CaptionDoubt {
  readonly code: 'scheme-caption-max' | 'scheme-caption-weight';
  readonly place: SchemePlace;
  /** The figure in force, the one stated, and the caption that states it. */
  readonly params: { readonly name: string; readonly value: number; readonly stated: number; readonly caption: string };
}

/* Percent of a whole: “(33,3 %)” is a third. */
function isShare(weight: number, whole: number, stated: number): boolean {
  return whole > 0 && Math.abs(round(divide(multiply(100, weight), whole), 1) - round(stated, 1)) < 0.11;
}

/** Weights that count beside this one: of the same weighted group, else of the whole. */
function besides({ group }: Indicator, scheme: Scheme): number {
  const { counted, single, weighted } = weighed(scheme);
  const within = group !== null && weighted.has(group);
  const members = within ? counted.filter((one) => one.group === group) : single;
  return sum([...members.map((one) => weightOf(one, scheme)), ...(within ? [] : weighted.values())]);
}

function doubtOf(indicator: Indicator, index: number, scheme: Scheme): CaptionDoubt | null {
  const { name, caption, aliases, max, threshold, target = null, adds } = indicator;
  const weight = weightOf(indicator, scheme);
  for (const heading of [caption, ...aliases]) {
    const said = weightIn(heading);
    if (said !== null) {
      const known = [weight, multiply(100, weight), max, threshold, target].includes(said);
      if (known || adds !== undefined || isShare(weight, besides(indicator, scheme), said)) continue;
      const params = { name, value: weight, stated: said, caption: heading };
      return { code: 'scheme-caption-weight', place: { part: 'indicators', index, key: 'weight' }, params };
    }
    /* A measure in its own words, “(phút)”, “(%)”, states no maximum. */
    const stated = /%/u.test(heading) ? null : readCaption(heading).max;
    if (stated === null || stated === max || stated === weight) continue;
    const params = { name, value: max, stated, caption: heading };
    return { code: 'scheme-caption-max', place: { part: 'indicators', index, key: 'max' }, params };
  }
  return null;
}

/** Where a maximum or a weight is not the one that a caption or another heading of its indicator states: people may have corrected the one and kept the other. At most one for each indicator. */
export function captionDoubts(scheme: Scheme): readonly CaptionDoubt[] {
  return scheme.indicators.flatMap((indicator, index) => doubtOf(indicator, index, scheme) ?? []);
}

/** The doubts as warnings without a cell, for a scheme that does not stand on a sheet; none where `told` has them with their cells. */
export function captionFindings(choice: SchemeChoice, told: readonly Finding[]): readonly Finding[] {
  const scheme = ownSchemeInForce(choice);
  if (scheme === null || told.some(({ code }) => code.startsWith('scheme-caption-'))) return [];
  return captionDoubts(scheme).map(({ code, params }) => ({
    severity: severityOf[code],
    code,
    sheet: null,
    cell: null,
    params,
  }));
}
