import type { IndicatorId } from '../core/scheme/types';

/** What a heading can mean beside an indicator. `score` and `rate` say only what sort of figure stands there; the group above them says of what. */
export const commonMeanings = [
  'position',
  'name',
  'code',
  'level',
  'cluster',
  'total',
  'previous',
  'grade',
  'change',
  'rank',
  'bonus',
  'penalty',
  'adjustment',
  'maximum',
  'count',
  'note',
  'score',
  'rate',
] as const;

/** What a heading can mean. */
export type Meaning = IndicatorId | (typeof commonMeanings)[number];
