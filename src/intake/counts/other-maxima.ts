import type { FindingList } from '../finding-list';

/** Collects what a sheet says has another maximum than in the scheme: its points follow other formulas, so that they are not recomputed. Each is told once. */
export interface OtherMaxima {
  /** Codes of indicators, ids of groups. */
  readonly all: ReadonlySet<string>;
  add(of: string, name: string, stated: number, scheme: number, row: number, column: number): void;
}

/** Starts an empty collection. */
export function otherMaxima(findings: FindingList): OtherMaxima {
  const all = new Set<string>();
  return {
    all,
    add: (of, name, stated, scheme, row, column) => {
      if (all.has(of)) return;
      all.add(of);
      findings.at(row, column, 'count-max-differs', { column: name, value: stated, max: scheme });
    },
  };
}
