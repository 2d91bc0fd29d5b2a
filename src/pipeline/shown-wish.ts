import { fill } from '../catalogue';
import type { whatIfWords } from '../catalogue/what-if-words';
import type { GradeBand } from '../core/scheme';
import type { Wish } from './answer-what-if';

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
