import type { PlanValue } from '../appendix/sheet-plan';
import { fill } from '../catalogue/fill';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { plainText } from '../core/text/plain-text';
import type { ColumnMeaning, ColumnReading, RowMeaning, RowReading } from '../core/settings/reading';
import { schemes } from '../core/scheme';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { meantText, shownText } from './literal';
import { isFilled, type Tell } from './sheet-cell';
import type { Table } from './table';
import type { Word } from './words';

const columnWords = [
  ['name', 'meansName'],
  ['code', 'meansCode'],
  ['position', 'meansPosition'],
  ['level', 'meansLevel'],
  ['cluster', 'meansCluster'],
  ['total', 'meansTotal'],
  ['previous', 'meansPrevious'],
  ['grade', 'meansGrade'],
  ['rank', 'meansRank'],
  ['change', 'meansChange'],
  ['ignore', 'meansNothing'],
] as const satisfies readonly (readonly [ColumnMeaning, Word])[];

const rowWords = [
  ['unit', 'meansUnit'],
  ['summary', 'meansSummary'],
  ['section', 'meansSection'],
  ['ignore', 'meansNothing'],
] as const satisfies readonly (readonly [RowMeaning, Word])[];

const measureWords = [
  ['points', 'measurePoints'],
  ['percent', 'measurePercent'],
] as const;

/** What a column may mean; indicators by their names, the office's own first. */
function columnMeaningsOf({ settings }: Configured): readonly (readonly [ColumnMeaning, string])[] {
  const own = settings.ownScheme?.indicators ?? [];
  const shipped = new Map(schemes.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)));
  return [
    ...columnWords.map(([meaning, word]) => [meaning, words[word]] as const),
    ...own.map(({ id, name }) => [id, name] as const),
    ...[...shipped].filter(([id, name]) => !own.some((one) => one.id === id || one.name === name)),
  ];
}
const rowMeanings: readonly (readonly [RowMeaning, string])[] = rowWords.map(
  ([meaning, word]) => [meaning, words[word]] as const,
);

function meant<Meaning extends string>(text: string, among: readonly (readonly [Meaning, string])[]): Meaning | null {
  const plain = plainText(text);
  return among.find(([id, name]) => plainText(name) === plain || id.toLowerCase() === plain)?.[0] ?? null;
}

function shown<Meaning extends string>(meaning: Meaning, among: readonly (readonly [Meaning, string])[]): string {
  return among.find(([id]) => id === meaning)?.[1] ?? meaning;
}

/** The greatest total in “Thang 230”; null where no scale is written. */
function scaleIn(text: string): number | null {
  const [, number = ''] = /^thang (\d+(?:[.,]\d+)?)$/u.exec(plainText(text)) ?? [];
  const scale = Number(number.replace(',', '.'));
  return scale >= 1 ? scale : null;
}

function shownMeasure({ measure, scale }: ColumnReading): string | null {
  if (scale !== undefined) return fill(words.readingScale, { max: scale });
  return measure === null ? null : words[measure === 'points' ? 'measurePoints' : 'measurePercent'];
}

/** What one line of the table says; null where it is empty, or wrong, which is told. */
function lineOf(
  { cells }: TableRow,
  columnMeanings: readonly (readonly [ColumnMeaning, string])[],
  tell: Tell,
): { readonly column?: ColumnReading; readonly row?: RowReading } | null {
  const { readingWhat, readingName, readingAs, readingMeasure } = cells;
  const cell = [readingAs, readingName].find(isFilled);
  if (cell === undefined) return null;
  const name = meantText(readingName?.text ?? '');
  const wrong = (among: readonly (readonly [string, string])[]): null => {
    const allowed = among.map(([, text]) => text).join(', ');
    tell(cell, 'config-choice', { value: readingAs?.text ?? '', label: words.readingAs, allowed });
    return null;
  };
  if (!isFilled(readingName) || !isFilled(readingAs)) return wrong(columnMeanings);
  if (plainText(readingWhat?.text ?? '') === plainText(words.readingRow)) {
    const as = meant(readingAs.text, rowMeanings);
    return as === null ? wrong(rowMeanings) : { row: { name, as } };
  }
  const as = meant(readingAs.text, columnMeanings);
  if (as === null) return wrong(columnMeanings);
  if (!isFilled(readingMeasure)) return { column: { heading: name, as, measure: null } };
  const scale = scaleIn(readingMeasure.text);
  if (scale !== null) return { column: { heading: name, as, measure: null, scale } };
  const measures = measureWords.map(([measure, word]) => [measure, words[word]] as const);
  const measure = meant(readingMeasure.text, measures);
  if (measure === null) {
    const allowed = [...measures.map(([, text]) => text), fill(words.readingScale, { max: 230 })].join(', ');
    tell(readingMeasure, 'config-choice', { value: readingMeasure.text, label: words.readingMeasure, allowed });
  }
  return { column: { heading: name, as, measure } };
}

function read(rows: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const lines = rows.flatMap((row) => lineOf(row, columnMeaningsOf(now), tell) ?? []);
  const reading = {
    columns: lines.flatMap(({ column }) => column ?? []),
    rows: lines.flatMap(({ row }) => row ?? []),
  };
  return { ...now, settings: { ...now.settings, reading } };
}

function readingRows(
  { settings: { reading } }: Configured,
  columnMeanings: readonly (readonly [ColumnMeaning, string])[],
): PlanValue[][] {
  return [
    ...reading.columns.map((column) => [
      words.readingColumn,
      shownText(column.heading),
      shown(column.as, columnMeanings),
      shownMeasure(column),
    ]),
    ...reading.rows.map(({ name, as }) => [words.readingRow, shownText(name), shown(as, rowMeanings), null]),
  ];
}

/** How the reading of tables was overruled, by heading and by name. */
export const readingTable: Table = {
  title: 'reading',
  note: 'readingNote',
  captions: ['readingWhat', 'readingName', 'readingAs', 'readingMeasure'],
  given: () => false,
  rows: (now) => readingRows(now, columnMeaningsOf(now)),
  spare: 4,
  read,
};
