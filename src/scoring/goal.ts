import type { GradeBand } from '../core/scheme';

/** What a unit wishes to reach. */
export type Goal =
  | { readonly kind: 'total'; readonly floor: number }
  /** Short or full label of a grade: TB or TRUNG BÌNH. */
  | { readonly kind: 'grade'; readonly label: string }
  /** A rank (1 is best) among these other units, whose totals stay as they are. Equal totals share a rank. */
  | { readonly kind: 'rank'; readonly rank: number; readonly others: readonly (number | null)[] };

/** The least total that reaches the goal; null where no total can mean it: an unknown grade, a rank under 1. */
export function goalFloor(goal: Goal, bands: readonly GradeBand[]): number | null {
  switch (goal.kind) {
    case 'total':
      return Number.isFinite(goal.floor) ? goal.floor : null;
    case 'grade': {
      const wanted = plainLabel(goal.label);
      return (
        bands.find(({ label, fullLabel }) => plainLabel(label) === wanted || plainLabel(fullLabel) === wanted)?.floor ??
        null
      );
    }
    case 'rank': {
      if (!Number.isInteger(goal.rank) || goal.rank < 1) return null;
      const totals = goal.others.filter((total) => total !== null).sort((a, b) => b - a);
      return totals[goal.rank - 1] ?? 0;
    }
  }
}

function plainLabel(label: string): string {
  return label.normalize('NFC').trim().toUpperCase();
}
