import { fill } from '../catalogue';
import type { whatIfWords } from '../catalogue/what-if-words';
import type { GradeBand } from '../core/scheme';
import type { Goal } from '../scoring/goal';

/** What a person wishes a unit to reach: {@link Goal} without the others, who follow from the table. */
export type Wish = Extract<Goal, { kind: 'total' | 'grade' }> | { readonly kind: 'rank'; readonly rank: number };

/** The wish as a sentence names it; null where there is no such grade. */
export function shownWish(
  wish: Wish,
  bands: readonly GradeBand[],
  words: ReturnType<typeof whatIfWords>,
): string | null {
  switch (wish.kind) {
    case 'rank':
      return fill(words['goal-rank'], { rank: wish.rank });
    case 'total':
      return fill(words['goal-total'], { total: wish.floor });
    case 'grade':
      return bands.find(({ label }) => label === wish.label)?.fullLabel ?? null;
  }
}
