import { fill } from '../../catalogue/fill';
import { dataNotes as words } from '../../catalogue/vi/data-notes';
import { round, sum } from '../../core/decimal';
import { joinParts } from '../../core/text/join-parts';
import type { LeagueTable } from '../../core/table/league-table';
import { nameInText } from '../../core/names/name-in-text';
import { indicatorOf } from '../../core/scheme';
import { indicatorsIn } from '../indicators-in';
import type { Concerned, TableFacts } from './table-facts';

/** Names in one note; the rest is counted. */
const mostNamed = 4;

function listed(concerned: readonly Concerned[], all: number): string {
  const said = concerned.map(({ name, count }) =>
    fill(count === all && all > 1 ? words.missingAll : words.missingGroup, { name, count }),
  );
  return said.length <= mostNamed
    ? joinParts(said, words.and)
    : fill(words.others, { groups: said.slice(0, mostNamed - 1).join('; '), count: said.length - mostNamed + 1 });
}

/** Units whose groups should add up to the total and do not, by two decimals; a unit without all its groups is not judged. */
function unequalSums({ scheme, cohorts }: LeagueTable): string[] {
  if (!scheme.additive) return [];
  return cohorts
    .flatMap(({ units }) => units)
    .filter(({ total, values }) => {
      const groups = scheme.indicators.flatMap(({ id }) => values[id] ?? []);
      return total !== null && groups.length === scheme.indicators.length && round(sum(groups), 2) !== round(total, 2);
    })
    .map(({ name }) => nameInText(name));
}

function sumNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [fill(words.sumOne, { names: names.join() })];
  const shown =
    names.length <= mostNamed
      ? joinParts(names, words.and)
      : fill(words.sumOthers, {
          names: names.slice(0, mostNamed - 1).join('; '),
          count: names.length - mostNamed + 1,
        });
  return [fill(words.sumMany, { count: names.length, names: shown })];
}

function comparedNotes(table: LeagueTable): string[] {
  const previousPeriod = table.previousPeriod?.label ?? words.previousPeriod;
  if (!table.compared) return [];
  if (!table.sameBasis) return [fill(words.otherBasis, { previousPeriod })];
  const without = table.cohorts
    .flatMap(({ units }) => units)
    .filter(({ total, change }) => total !== null && change === null).length;
  return [
    ...(table.previousProvisional ? [fill(words.previousProvisional, { previousPeriod })] : []),
    ...(table.additions.length > 0
      ? [
          fill(words.additions, {
            previousPeriod,
            names: table.additions.map((id) => indicatorOf(table.scheme, id)?.name ?? id).join(', '),
          }),
        ]
      : []),
    ...(without > 0 ? [fill(words.noPrevious, { count: without, previousPeriod })] : []),
  ];
}

/** What is missing in the figures of a table, or does not add up. An empty cell of a bonus or a penalty says that there was none. */
export function figureNotes(table: LeagueTable, facts: TableFacts): string[] {
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  const missing = indicatorsIn(table).flatMap(({ id, name, adds }): Concerned[] => {
    if (adds === 'bonus' || adds === 'penalty') return [];
    const count = units.filter(({ values }) => (values[id] ?? null) === null).length;
    return count === 0 ? [] : [{ name, count }];
  });
  const missingWords = table.rules.missingRule === 'zero' ? words.missingZero : words.missing;
  return [
    ...(missing.length > 0 ? [fill(missingWords, { groups: listed(missing, units.length) })] : []),
    ...sumNote(unequalSums(table)),
    ...(facts.nothing.length > 0 ? [fill(words.nothing, { groups: listed(facts.nothing, units.length) })] : []),
    ...(facts.few.length > 0 ? [fill(words.few, { groups: listed(facts.few, units.length) })] : []),
    ...(facts.recomputed > 0 ? [fill(words.recomputed, { count: facts.recomputed })] : []),
  ];
}

/** What a reader has to know of the figures of a table; nothing of it is hidden. */
export function tableNotes(table: LeagueTable, facts: TableFacts): string[] {
  return [...(table.provisional ? [words.provisional] : []), ...comparedNotes(table), ...figureNotes(table, facts)];
}

/** The notes as one paragraph, numbered; null where there is none. */
export function notesParagraph(notes: readonly string[]): string | null {
  const numbered = notes.map((note, index) => fill(words.note, { number: index + 1, note }));
  return numbered.length === 0 ? null : fill(words.notes, { notes: numbered.join('; ') });
}
