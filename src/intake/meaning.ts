import type { IndicatorId } from '../core/scheme/types';

/** What a heading can mean. `score` and `rate` say only what sort of figure stands there; the group above them says of what. */
export type Meaning =
  | IndicatorId
  | 'position'
  | 'name'
  | 'code'
  | 'level'
  | 'total'
  | 'previous'
  | 'grade'
  | 'change'
  | 'rank'
  | 'bonus'
  | 'penalty'
  | 'adjustment'
  | 'maximum'
  | 'count'
  | 'note'
  | 'score'
  | 'rate';
