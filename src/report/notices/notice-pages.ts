import { fill } from '../../catalogue/fill';
import { notices as words } from '../../catalogue/vi/notices';
import { reportDocument } from '../../catalogue/vi/report-document';
import type { LeagueTable, RankedUnit } from '../../core/table/league-table';
import { nameInText } from '../../core/names/name-in-text';
import { isOwnScheme, type IndicatorId } from '../../core/scheme';
import { setInText } from '../set-name';
import { spreadOf } from '../../core/statistics';
import { parseDay, shortDay } from '../day';
import { closing, letterhead } from '../frame-blocks';
import { fittingPage } from '../pages/page-height';
import type { Page, PageBlock, PagesPlan, TextLine } from '../pages/pages-plan';
import type { ReportSettings } from '../report-settings';
import { fillLine, given, type Line, run, styled } from '../run';
import { groupFigures, keyFigures, pastFigures } from './notice-figures';
import { clusterLines, noticeNotes, noticeSentences } from './notice-sentences';
import { indicatorsIn } from '../indicators-in';
import type { NoticedUnit } from './noticed-unit';
import { noFacts, type UnitFacts } from './unit-facts';

function text(runs: Line, size: number, align: TextLine['align'], before = 0): TextLine {
  return { kind: 'text', runs, size, align, before };
}

function closedLine({ closedOn, provisional }: LeagueTable): string[] {
  const day = closedOn === null ? null : parseDay(closedOn);
  if (day !== null) return [fill(provisional ? words.closedOnProvisional : words.closedOn, { date: shortDay(day) })];
  return provisional ? [words.provisional] : [];
}

/** “BC-VP” of the report is “TB-VP” of a notice; its number belongs to the report alone. */
function ofNotice(settings: ReportSettings, name: string): ReportSettings {
  return {
    ...settings,
    number: null,
    symbol: settings.symbol?.startsWith('BC') === true ? `TB${settings.symbol.slice(2)}` : null,
    addressees: [],
    recipients: [nameInText(name), ...(settings.recipients ?? [])],
  };
}

function headBlocks({ settings, table, unit }: NoticedUnit): PageBlock[] {
  const period = given(table.period?.label ?? null, reportDocument.toFillPeriod);
  const issuer = styled(given(settings.issuingBody, reportDocument.toFillIssuer), { bold: true });
  return [
    ...(settings.noticeForm === 'letter' ? [letterhead(ofNotice(settings, unit.name))] : [text(issuer, 12, 'left')]),
    text([run(words.name, { bold: true })], 14, 'center', settings.noticeForm === 'letter' ? 8 : 4),
    text([run(fill(words.subject, { set: setInText(table.scheme) }), { bold: true })], 13, 'center'),
    text(
      styled(fillLine(isOwnScheme(table.scheme) ? words.periodOnly : words.basis, { period }), { bold: true }),
      13,
      'center',
    ),
    ...closedLine(table).map((line) => text([run(line, { italic: true })], 12, 'center')),
    text([run(fill(words.unit, { name: nameInText(unit.name) }), { bold: true })], 14, 'center', 4),
    text([], 4, 'left'),
  ];
}

interface Tightness {
  /** Of the sentences, in points. */
  readonly size: number;
  /** Earlier periods that are shown. */
  readonly past: number;
  /** Kinds of things to do that are named. */
  readonly steps: number;
}

/** A page with much to say is set smaller, then shows fewer periods, and last names fewer things to do. */
const tightnesses: readonly [Tightness, ...Tightness[]] = [
  { size: 13, past: 5, steps: 5 },
  { size: 12, past: 5, steps: 5 },
  { size: 12, past: 2, steps: 5 },
  { size: 11, past: 2, steps: 5 },
  { size: 11, past: 0, steps: 5 },
  { size: 10, past: 0, steps: 5 },
  { size: 10, past: 0, steps: 3 },
  { size: 10, past: 0, steps: 2 },
  { size: 9, past: 0, steps: 2 },
];

function pageOf(noticed: NoticedUnit, { size, past: mostPast, steps }: Tightness): Page {
  const { cohort, settings, unit } = noticed;
  const ranked = cohort.units.filter(({ rank }) => rank !== null).length;
  const past = pastFigures(noticed, mostPast);
  const notes = noticeNotes(noticed);
  return {
    name: unit.name,
    blocks: [
      ...headBlocks(noticed),
      keyFigures(noticed),
      text([], 4, 'left'),
      groupFigures(noticed),
      text([run(fill(words.legend, { count: ranked }), { italic: true })], 10, 'left', 2),
      ...clusterLines(noticed).map((line) => text(line, size, 'justify', 4)),
      ...noticeSentences(noticed, steps).map((line) => text(line, size, 'justify', 4)),
      ...(past === null ? [] : [text([], 4, 'left'), past]),
      ...(notes.length === 0 ? [] : [text([run(notesText(notes))], 10, 'justify', 6)]),
      ...(settings.noticeForm === 'letter' ? [text([], 6, 'left'), closing(ofNotice(settings, unit.name))] : []),
    ],
  };
}

function noticePage(noticed: NoticedUnit): Page {
  const [roomy, ...tighter] = tightnesses;
  return fittingPage([() => pageOf(noticed, roomy), ...tighter.map((one) => () => pageOf(noticed, one))]);
}

function notesText(notes: readonly string[]): string {
  const numbered = notes.map((note, index) => fill(words.note, { number: index + 1, note }));
  return fill(words.notes, { notes: `${numbered.join('; ')}.` });
}

/**
 * A page for every unit, in the order of the table: its rank, its groups beside the median of those that it is ranked with, what would bring it further, and what is asked
 * of it. Figures are those of the appendix.
 *
 * @param factsOf - What is known of a unit beyond the table.
 */
export function noticePages(
  table: LeagueTable,
  settings: ReportSettings,
  factsOf: (unit: RankedUnit) => UnitFacts | undefined,
): PagesPlan {
  const pages = table.cohorts.flatMap((cohort) => {
    const medians = new Map(
      indicatorsIn(table).map(({ id }): [IndicatorId, number | null] => [
        id,
        spreadOf(cohort.units.map(({ values }) => values[id] ?? null))?.median ?? null,
      ]),
    );
    return cohort.units.map((unit) =>
      noticePage({ table, settings, cohort, unit, medians, facts: factsOf(unit) ?? noFacts }),
    );
  });
  return { pages };
}
