import type { Grid } from '../../core/grid';
import type { GroupNames } from '../../core/scheme/counts-types';
import { readCaption } from '../caption';
import { headingsByColumn, type HeaderRows } from '../header';
import { meaningOf, type Vocabulary } from '../vocabulary';
import { countKey } from './count-key';
import type { CountVocabulary, Subject, Term } from './vocabulary';
import type { Figure } from '../field-words';
import { figureNamed, isNamed, partsOf } from './words';

/** What stands in a column of a sheet of counts, as far as its headings tell. */
export interface CountColumn {
  /** Counted from 0. */
  readonly index: number;
  /** Lowest heading, on one line. */
  readonly caption: string;
  readonly role: 'name' | 'code' | 'position' | 'group' | 'indicator' | 'total' | null;
  readonly figure: Figure | null;
  /** The indicator or the group that the figure is of; null: that of the row, or unknown. */
  readonly subject: Subject | null;
  /** Counts of the scheme that the heading names. */
  readonly terms: readonly Term[];
}

/** Both vocabularies: of tables of units, which counts share with points, and of counts. */
export interface Words {
  readonly units: Vocabulary;
  readonly counts: CountVocabulary;
}

/** What one heading says. */
export type Heading = Pick<CountColumn, 'role' | 'figure' | 'subject' | 'terms'>;

const nothing: Heading = { role: null, figure: null, subject: null, terms: [] };

/** A figure, the name of an indicator or a group, both, or one of the scheme's counts. */
function countsSaid(text: string, { counts }: Words): Omit<Heading, 'role'> {
  const whole = countKey(text);
  const bare = countKey(text.replace(/\([^)]*\)/gu, ' '));
  for (const key of whole === bare ? [whole] : [whole, bare]) {
    const figure = figureNamed(key);
    const terms = counts.termsOf(key);
    if (figure !== null) return { figure, subject: null, terms };
    const rate: Figure | null = key.startsWith('ty le ') || key.endsWith(' phan tram') ? 'ratio' : null;
    const subject = counts.subjectOf(key);
    for (const { rest, figure: named } of subject === null ? partsOf(key) : []) {
      const of = counts.subjectOf(rest);
      if (of !== null) return { figure: named, subject: of, terms };
    }
    if (subject !== null || terms.length > 0) return { figure: terms.length > 0 ? null : rate, subject, terms };
  }
  return nothing;
}

/** Who counts for a group of one indicator: that one. */
function onlyPart(group: GroupNames): Subject {
  const [part, ...others] = group.parts;
  return part !== undefined && others.length === 0 ? { kind: 'indicator', indicator: part } : { kind: 'group', group };
}

const plainRoles = ['name', 'code', 'position', 'total'] as const;

function roleOf(text: string, { units }: Words): CountColumn['role'] {
  const key = countKey(text);
  if (isNamed(key, 'group')) return 'group';
  if (isNamed(key, 'indicator')) return 'indicator';
  if (isNamed(key, 'code')) return 'code';
  if (figureNamed(key) !== null) return null;
  if (isNamed(key, 'total')) return 'total';
  const meaning = meaningOf(readCaption(text).keys, units);
  return plainRoles.find((role) => role === meaning) ?? null;
}

/** What one heading says. One that says nothing of counts may name what else the column holds. */
function readHeading(text: string, words: Words): Heading {
  const said = countsSaid(text, words);
  return { ...said, role: said.subject === null && said.terms.length === 0 ? roleOf(text, words) : null };
}

/**
 * Reads the headings over one column, top first. The lowest that names a figure says which figure it is, the lowest that names an indicator or a group says of what; a group over
 * figures of indicators says nothing of them.
 */
function countColumn(
  index: number,
  headings: readonly string[],
  words: Words,
  known: Map<string, Heading>,
): CountColumn {
  const lowestFirst = [...headings].reverse();
  const caption = lowestFirst[0] ?? '';
  const read = lowestFirst.map((text) => {
    const heading = known.get(text) ?? readHeading(text, words);
    known.set(text, heading);
    return heading;
  });
  /* “Thu nội địa › Thực hiện”: by all its headings a column is known for certain. */
  const whole = headings.length > 1 ? words.counts.termsOf(countKey(headings.join(' '))) : [];
  const leaf = whole.length > 0 ? { ...nothing, terms: whole } : (read[0] ?? nothing);
  const figure = read.find((heading) => heading.figure !== null)?.figure ?? null;
  const subject = read.find((heading) => heading.subject !== null)?.subject ?? null;
  const counted = figure !== null && figure !== 'points' && figure !== 'max';
  const says = leaf.figure !== null || leaf.subject !== null || leaf.terms.length > 0;
  return {
    index,
    caption,
    role: leaf.role,
    figure: says ? figure : null,
    subject: !says ? null : subject?.kind === 'group' && counted ? onlyPart(subject.group) : subject,
    terms: leaf.terms,
  };
}

/** Every column of a header that has a heading. */
export function countColumns(
  grid: Grid,
  header: HeaderRows,
  width: number,
  words: Words,
  known: Map<string, Heading>,
): readonly CountColumn[] {
  return headingsByColumn(grid, header, width).flatMap((headings, index) =>
    headings.length === 0 ? [] : [countColumn(index, headings, words, known)],
  );
}
