/** A promise of the product, and what was measured of it. */
export interface Goal {
  readonly work: string;
  /** Null where it could not be measured here; `note` says why. */
  readonly measured: number | null;
  readonly unit: string;
  readonly most: number;
  /** MB of memory at most, of a process of its own. */
  readonly megabytes?: number;
  readonly note?: string;
}

/** A part of the page of benchmarks: its table, what the columns compare, and the goals that it answers for. */
export interface Section {
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
  readonly goals?: readonly Goal[];
}

/** Three digits, without an exponent. */
const plain = (value: number): string => String(Number(value.toPrecision(3)));

function goalRow({ work, measured, unit, most, megabytes, note }: Goal): string {
  const reached = measured === null ? 'not measured' : measured <= most ? 'yes' : '**no**';
  const figure = measured === null ? '' : `${plain(measured)} ${unit}`;
  return `| ${work}${note === undefined ? '' : `; ${note}`} | ${figure} | ${plain(most)} ${unit} | ${reached} | ${megabytes?.toFixed(0) ?? ''} |`;
}

/** The table of the goals of some sections. */
export function goalLines(sections: readonly Section[]): string[] {
  return [
    '| work | measured | at most | reached | memory at most, MB |',
    '|---|---:|---:|---|---:|',
    ...sections.flatMap(({ goals = [] }) => goals.map(goalRow)),
  ];
}
