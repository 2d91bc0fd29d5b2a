import { fill } from '../../catalogue/fill';
import { message as words } from '../../catalogue/vi/message';
import { joinParts } from '../../core/text/join-parts';
import type { Cohort, LeagueTable, RankedUnit } from '../../core/table/league-table';
import { nameInText, wholeInText } from '../../core/names/name-in-text';
import { indicatorOf, isBetterLess, isOwnScheme } from '../../core/scheme';
import { parseDay, shortDay } from '../day';
import { indicatorsIn } from '../indicators-in';
import { type DecimalMark, printedScore, printedValue } from '../printed';
import { noTableFacts } from '../quality/table-facts';
import { figureNotes, notesParagraph } from '../quality/table-notes';
import { plainText } from '../run';

/** Zalo takes no more in one message; Telegram would take 4,096. In UTF-16 code units. */
export const mostLetters = 2000;

/** How much the message names; the first that fits into {@link mostLetters} is taken. */
interface Room {
  readonly ranked: number;
  readonly changed: number;
  readonly weak: number;
  /** Letters of one name. */
  readonly name: number;
}

const rooms: readonly Room[] = [
  { ranked: 5, changed: 3, weak: 12, name: 80 },
  { ranked: 5, changed: 3, weak: 8, name: 60 },
  { ranked: 5, changed: 3, weak: 5, name: 40 },
  { ranked: 3, changed: 2, weak: 3, name: 40 },
  { ranked: 3, changed: 1, weak: 0, name: 40 },
  { ranked: 1, changed: 0, weak: 0, name: 30 },
];

interface Scored extends RankedUnit {
  readonly total: number;
  readonly rank: number;
}

function isScored(unit: RankedUnit): unit is Scored {
  return unit.total !== null && unit.rank !== null;
}

interface Writer {
  readonly table: LeagueTable;
  readonly room: Room;
  readonly mark: DecimalMark;
  readonly score: (value: number) => string;
  readonly name: (name: string) => string;
  readonly before: string;
}

/** Never cut between the two halves of a letter. */
function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}${words.cut}`;
}

function writerOf(table: LeagueTable, mark: DecimalMark, room: Room): Writer {
  const floors = table.scheme.bands.map(({ floor }) => floor);
  return {
    table,
    room,
    mark,
    score: (value) => printedScore(value, mark, floors),
    name: (name) => shortened(plainText(nameInText(name)), room.name),
    before: plainText(table.previousPeriod?.label ?? words.previousPeriod),
  };
}

function names(units: readonly { readonly name: string }[], { room, name }: Writer): string {
  if (units.length <= room.weak)
    return joinParts(
      units.map((unit) => name(unit.name)),
      words.and,
    );
  if (room.weak === 0) return fill(words.countOnly, { count: units.length });
  const shown = units.slice(0, room.weak).map((unit) => name(unit.name));
  return fill(words.others, {
    names: shown.join(shown.some((one) => one.includes(',')) ? '; ' : ', '),
    count: units.length - room.weak,
  });
}

function headLines({ table }: Writer): string[] {
  const { period, provisional } = table;
  const day = table.closedOn === null ? null : parseDay(table.closedOn);
  const set = (isOwnScheme(table.scheme) ? table.scheme.name : words.set766).toUpperCase();
  const title =
    period === null
      ? fill(words.title, { set })
      : fill(words.titlePeriod, { set, period: plainText(period.label).toUpperCase() });
  if (day !== null)
    return [title, fill(provisional ? words.closedOnProvisional : words.closedOn, { date: shortDay(day) })];
  return provisional ? [title, words.provisional] : [title];
}

function wholeLines({ table, score, mark, before, name }: Writer): string[] {
  const whole = table.summary;
  if (!whole || whole.total === null) return [];
  const { change } = whole;
  const sentence = change === null ? '' : change > 0 ? words.wholeRose : change < 0 ? words.wholeFell : words.wholeSame;
  return [
    fill(words.whole, {
      whole: shortened(plainText(wholeInText(whole.name) ?? name(whole.name)), 60),
      total: score(whole.total),
      grade: gradeName(whole.grade, table),
      change: fill(sentence, {
        change: printedScore(Math.abs(change ?? 0), mark, [0]),
        previousPeriod: before,
      }),
    }),
  ];
}

function gradeName(grade: string | null, { scheme }: LeagueTable): string {
  return scheme.bands.find(({ label }) => label === grade)?.fullLabel ?? grade ?? '';
}

function gradeLine(units: readonly Scored[], { table, score, name }: Writer): string {
  const [first] = units;
  if (first === undefined) return words.unitsNone;
  const grade = gradeName(first.grade, table);
  if (units.length === 1) return fill(words.unitOne, { name: name(first.name), total: score(first.total), grade });
  const grades = table.scheme.bands.flatMap(({ label, fullLabel }) => {
    const count = units.filter((unit) => unit.grade === label).length;
    return count === 0 ? [] : [fill(words.gradeCount, { count, grade: fullLabel })];
  });
  return grades.length === 1
    ? fill(words.unitsSame, { count: units.length, grade })
    : fill(words.units, { count: units.length, grades: joinParts(grades, words.and) });
}

/** A list that is cut within a rank says how many more share it. */
function tied(shown: readonly Scored[], units: readonly Scored[]): string[] {
  return [...new Set([shown[0]?.rank, shown[shown.length - 1]?.rank])].flatMap((rank) => {
    const more = units.filter((unit) => unit.rank === rank && !shown.includes(unit)).length;
    return more === 0 || rank === undefined ? [] : [fill(words.tied, { count: more, rank })];
  });
}

function rankedLines(units: readonly Scored[], { room, score, name }: Writer): string[] {
  const [first] = units;
  if (first === undefined || units.length === 1) return [];
  if (units.every(({ total }) => total === first.total)) return [fill(words.allEqual, { total: score(first.total) })];
  const lines = (some: readonly Scored[]): string[] =>
    some.map((unit) => fill(words.line, { rank: unit.rank, name: name(unit.name), total: score(unit.total) }));
  if (units.length <= 2 * room.ranked) return [words.ranking, ...lines(units)];
  const [top, bottom] = [units.slice(0, room.ranked), units.slice(-room.ranked)];
  return [words.top, ...lines(top), ...tied(top, units), words.bottom, ...lines(bottom), ...tied(bottom, units)];
}

function changeLines(units: readonly Scored[], { table, room, mark, before, name }: Writer): string[] {
  const changed = units.flatMap(({ name: unit, change }) => (change === null ? [] : [{ unit, change }]));
  if (!table.compared || changed.length === 0) return [];
  const rose = changed.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const fell = changed.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const parts = [
    [words.rose, rose.length],
    [words.fell, fell.length],
    [words.same, changed.length - rose.length - fell.length],
  ] as const;
  const most = (sentence: string, one: string, those: typeof changed): string[] =>
    those.length === 0 || room.changed === 0
      ? []
      : [
          fill(sentence, {
            names: those
              .slice(0, room.changed)
              .map(({ unit, change }) =>
                fill(one, { name: name(unit), change: printedScore(Math.abs(change), mark, [0]) }),
              )
              .join('; '),
          }),
        ];
  return [
    fill(words.changes, {
      previousPeriod: before,
      parts: joinParts(
        parts.filter(([, count]) => count > 0).map(([sentence, count]) => fill(sentence, { count })),
        words.and,
      ),
    }),
    ...most(words.roseMost, words.roseOne, rose),
    ...most(words.fellMost, words.fellOne, fell),
  ];
}

function weakLines(units: readonly RankedUnit[], writer: Writer): string[] {
  const { table, mark, score } = writer;
  const { scheme } = table;
  const listed = (weak: readonly RankedUnit[], measured: number): string =>
    weak.length > 1 && weak.length === measured && measured === units.length
      ? fill(words.weakAll, { count: weak.length })
      : names(weak, writer);
  const underTotal = units.filter(({ weak }) => weak.includes('total')).reverse();
  const scored = units.filter(({ total }) => total !== null).length;
  const lines = [
    ...(underTotal.length > 0 && scheme.totalThreshold !== null
      ? [
          fill(words.weakTotal, {
            threshold: score(scheme.totalThreshold),
            names: listed(underTotal, scored),
          }),
        ]
      : []),
    ...table.indicators.flatMap((id) => {
      const indicator = indicatorOf(scheme, id);
      const value = (unit: RankedUnit): number => unit.values[id] ?? 0;
      const weak = units.filter((unit) => unit.weak.includes(id)).reverse();
      if (!indicator || indicator.threshold === null || weak.length === 0) return [];
      const less = isBetterLess(indicator);
      const measured = units.filter((unit) => (unit.values[id] ?? null) !== null).length;
      return [
        fill(less ? words.overIndicator : words.weakIndicator, {
          indicator: indicator.name,
          threshold: printedValue(indicator.threshold, indicator, mark, words.points),
          names: listed(
            weak.sort((a, b) => (less ? value(b) - value(a) : value(a) - value(b))),
            measured,
          ),
        }),
      ];
    }),
  ];
  const either = indicatorsIn(table).some(isBetterLess);
  if (lines.length > 0) return [either ? words.weakEither : words.weak, ...lines];
  const judged =
    (scheme.totalThreshold !== null && scored > 0) ||
    table.indicators.some((id) => (indicatorOf(scheme, id)?.threshold ?? null) !== null);
  return judged && units.length > 0 ? [either ? words.noneWeakEither : words.noneWeak] : [];
}

function cohortParts(cohort: Cohort, writer: Writer): string[][] {
  const scored = cohort.units.filter(isScored);
  const without = cohort.units.filter(({ total }) => total === null);
  const heading = cohort.id === 'all' ? [] : [cohort.id === 'department' ? words.departments : words.communes];
  return [
    [
      ...heading,
      gradeLine(scored, writer),
      ...(without.length === 0 || scored.length === 0
        ? []
        : [fill(words.ungraded, { count: without.length, names: names(without, writer) })]),
    ],
    rankedLines(scored, writer),
    changeLines(scored, writer),
    weakLines(cohort.units, writer),
  ];
}

function compose(writer: Writer): string {
  const { table, before } = writer;
  const parts = [
    [...headLines(writer), ...wholeLines(writer)],
    ...table.cohorts.flatMap((cohort) => cohortParts(cohort, writer)),
    table.compared && !table.sameBasis ? [fill(words.otherBasis, { previousPeriod: before })] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * What the office writes into its chat group: plain text of at most {@link mostLetters}, without anything that a chat would take for a mark of its own. Lists get shorter
 * until it fits; each says how many it leaves out.
 */
export function messageText(table: LeagueTable, mark: DecimalMark): string {
  const texts = rooms.map((room) => () => compose(writerOf(table, mark, room)));
  const notes = notesParagraph(figureNotes(table, noTableFacts));
  let text = '';
  for (const made of texts) {
    text = made();
    const noted = notes === null ? [] : [notes, words.notesElsewhere].map((note) => `${text}\n\n${plainText(note)}`);
    const fitting = [...noted, ...(notes === null ? [text] : [])].find(({ length }) => length <= mostLetters);
    if (fitting !== undefined) return fitting;
  }
  return `${text.slice(0, mostLetters - 1).replace(/[\uD800-\uDBFF]$/u, '')}${words.cut}`;
}
