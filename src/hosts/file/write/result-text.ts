import { fill, messageOf } from '../../../catalogue';
import { shownDay } from '../../../core/periods/date';
import { round } from '../../../core/decimal';
import type { Finding, Severity } from '../../../core/finding';
import type { Cohort, LeagueRow, LeagueTable, RankedUnit } from '../../../core/table/league-table';
import { type DocumentPlan, placeholdersOf } from '../../../report/document-plan';
import type { Speech, Words } from '../command/language';
import { pagePlaceholdersOf, type PagesPlan } from '../../../report/pages/pages-plan';
import { oneLine } from '../one-line';

/** More units than first and last together are cut in the middle. */
const shown = { first: 20, last: 5 } as const;

function fixed(value: number | null): string {
  return value === null ? '' : round(value, 2).toFixed(2);
}

function signed(value: number | null): string {
  return value !== null && round(value, 2) > 0 ? `+${fixed(value)}` : fixed(value);
}

/** Columns of a terminal that the text takes: combining marks take none. */
function width(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}

function pad(text: string, to: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, to - width(text)));
  return side === 'left' ? text + spaces : spaces + text;
}

type Line = readonly [position: string, name: string, total: string, grade: string, change: string];

function lineOf(row: LeagueRow, position: string): Line {
  return [position, oneLine(row.name), fixed(row.total), row.grade ?? '', signed(row.change)];
}

const sides = ['right', 'left', 'right', 'left', 'right'] as const;

function tabulate(lines: readonly Line[]): string[] {
  const widths = sides.map((_, column) => lines.reduce((most, line) => Math.max(most, width(line[column] ?? '')), 0));
  return lines.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, sides[column] ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
}

function cohortLines(cohort: Cohort, summary: LeagueRow | null, words: Words): string[] {
  const { units } = cohort;
  const cut = units.length > shown.first + shown.last;
  const listed: readonly RankedUnit[] = cut ? [...units.slice(0, shown.first), ...units.slice(-shown.last)] : units;
  const lines = tabulate([
    [words.position, words.unit, words.total, words.grade, words.change],
    ...(summary === null ? [] : [lineOf(summary, '')]),
    ...listed.map((unit) => lineOf(unit, String(unit.position))),
  ]);
  if (cut) lines.splice(-shown.last, 0, fill(words.omitted, { count: units.length - listed.length }));
  return cohort.id === 'all' ? lines : ['', words[`cohort-${cohort.id}`], ...lines];
}

function gradeCounts(table: LeagueTable, words: Words): string {
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  const labels = [
    ...new Set([...table.scheme.bands.map((band) => band.label), ...units.flatMap(({ grade }) => grade ?? [])]),
  ];
  const counts = labels.map((label) => `${label} ${units.filter(({ grade }) => grade === label).length}`);
  const ungraded = units.filter(({ grade }) => grade === null).length;
  return fill(words.grades, {
    grades: [...counts, ...(ungraded > 0 ? [fill(words.ungraded, { count: ungraded })] : [])].join(', '),
  });
}

function titleLine(table: LeagueTable, words: Words): string[] {
  const parts = [
    ...(table.period === null
      ? []
      : [
          fill(words['title-period'], {
            period: table.provisional ? fill(words.provisional, { period: table.period.label }) : table.period.label,
          }),
        ]),
    ...(table.previousPeriod === null ? [] : [fill(words['title-compared'], { period: table.previousPeriod.label })]),
    ...(table.closedOn === null ? [] : [fill(words['title-closed-on'], { date: shownDay(table.closedOn) })]),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

/** The ranking in short: the first and the last of each cohort, and how many units have each grade. */
export function rankingLines(table: LeagueTable, words: Words): string[] {
  const ranking = table.cohorts.flatMap((cohort, index) =>
    cohortLines(cohort, index === 0 ? table.summary : null, words),
  );
  return [...titleLine(table, words), ...ranking, '', gradeCounts(table, words)];
}

function placeOf({ sheet, cell }: Finding): string {
  return [sheet === null ? null : oneLine(sheet), cell].filter((part) => part !== null).join('!');
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Every finding on a line of its own, errors first: `LỖI Số liệu!C17: …`. */
export function findingLines(findings: readonly Finding[], { words, language }: Speech): string[] {
  return severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) =>
          `${[words[severity], placeOf(finding)].filter((part) => part !== '').join(' ')}: ${oneLine(messageOf(finding, language))}`,
      ),
  );
}

/** What is left to fill in of the report; what is asked for twice is named once. */
export function placeholderLines(report: DocumentPlan, words: Words): string[] {
  const open = placeholdersOf(report);
  return [
    open.length === 0
      ? words['report-complete']
      : fill(words['report-open'], { count: open.length, names: [...new Set(open)].join('; ') }),
  ];
}

/** What is left to fill in of pages that stand for themselves; nothing where they are complete. */
export function paperLines(option: string, pages: PagesPlan, words: Words): string[] {
  const open = pagePlaceholdersOf(pages);
  return open.length === 0
    ? []
    : [fill(words['paper-open'], { option, count: open.length, names: [...new Set(open)].join('; ') })];
}
