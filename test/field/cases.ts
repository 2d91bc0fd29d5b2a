import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A unit as it has to come out; only the fields that a case is about. */
export interface WantedUnit {
  readonly name: string;
  readonly total?: number | null;
  readonly previous?: number | null;
  readonly change?: number | null;
  readonly grade?: string | null;
  readonly rank?: number | null;
  readonly cohort?: string;
  readonly values?: Readonly<Record<string, number | null>>;
  readonly ranks?: Readonly<Record<string, number | null>>;
  readonly weak?: readonly string[];
}

/** What a careful clerk would want made of a table. `or` lists what is as good. */
export interface Wanted {
  readonly type: 'table' | 'refuse' | 'warn';
  readonly units?: readonly WantedUnit[];
  readonly order?: readonly string[];
  readonly period?: string | null;
  readonly previousPeriod?: string | null;
  readonly closedOn?: string | null;
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
  readonly mustMention?: readonly (string | readonly string[])[];
  readonly findingOn?: readonly string[];
  readonly or?: readonly Wanted[];
}

/** A table as some office has it: its files, the arguments of the command line, and what is wanted. */
export interface FieldCase {
  readonly id: string;
  readonly kind: string;
  readonly files: readonly string[];
  readonly args: readonly string[];
  readonly expect: Wanted;
}

interface CaseFile {
  readonly tables?: Readonly<Record<string, readonly WantedUnit[]>>;
  readonly cases: readonly (Omit<FieldCase, 'expect'> & { readonly expect: RawWanted })[];
}

/** As it stands in the file: a list of units may be the name of a table at its head. */
type RawWanted = Omit<Wanted, 'units' | 'or'> & {
  readonly units?: string | readonly WantedUnit[];
  readonly or?: readonly RawWanted[];
};

/** Folder of the cases and their files. */
export const fieldFolder = join('test', 'field');

function wantedOf({ units, or, ...rest }: RawWanted, tables: NonNullable<CaseFile['tables']>): Wanted {
  const list = typeof units === 'string' ? tables[units] : units;
  return {
    ...rest,
    ...(list === undefined ? {} : { units: list }),
    ...(or === undefined ? {} : { or: or.map((one) => wantedOf(one, tables)) }),
  };
}

/** All cases, in the order of their files. */
export function fieldCases(): readonly FieldCase[] {
  const folder = join(fieldFolder, 'cases');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const { tables = {}, cases } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CaseFile;
    return cases.map((one) => ({ ...one, expect: wantedOf(one.expect, tables) }));
  });
}
