/** The cheapest way to a goal, out of the unit's counts, or of its figures by an office's own scheme. */
export interface Way {
  /** Things to be done in all, or indicators to be changed; null: the goal is out of reach with these counts. */
  readonly size: number | null;
  /** The total that is reached, or the highest that there is where the goal is out of reach. */
  readonly total: number;
  /** What to do, one sentence each. */
  readonly steps: readonly string[];
  /** Where figures are changed and not things done. */
  readonly of?: 'indicators';
}

/** What a notice says of a unit beyond its row of the table. */
export interface UnitFacts {
  /** Where most is missing, greatest first. */
  readonly greatest: readonly { readonly name: string; readonly value: number }[];
  /** To the next grade; null: there is none, or there are no counts to compute with. */
  readonly toGrade: Way | null;
  /** To the total of the unit ranked before it; null as above. */
  readonly toRank: Way | null;
  /** Totals of periods before this one, oldest first. */
  readonly past: readonly { readonly period: string; readonly total: number | null }[];
  /** What a reader has to know of the figures behind the row. */
  readonly notes: readonly string[];
}

/** Nothing is known beyond the table. */
export const noFacts: UnitFacts = { greatest: [], toGrade: null, toRank: null, past: [], notes: [] };
