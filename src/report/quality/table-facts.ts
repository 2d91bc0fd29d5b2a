/** A group or sub-indicator, and how many units it concerns. */
export interface Concerned {
  readonly name: string;
  readonly count: number;
}

/** What the counts behind a table say of its figures. */
export interface TableFacts {
  /** Where units had no dossier at all. */
  readonly nothing: readonly Concerned[];
  /** Where units had so few dossiers that one more or less moves the share by a third. */
  readonly few: readonly Concerned[];
  /** Units whose published total is another than that of their counts. */
  readonly recomputed: number;
}

/** There are no counts. */
export const noTableFacts: TableFacts = { nothing: [], few: [], recomputed: 0 };
