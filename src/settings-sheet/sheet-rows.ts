import type { PlanValue } from '../appendix/sheet-plan';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { bandTable } from './band-table';
import { columnTable } from './column-table';
import { clusterTable } from './cluster-table';
import type { Configured } from './configured';
import { countsTable } from './counts-table';
import type { Line } from './line';
import { appendixLines } from './appendix-lines';
import { officeLines } from './office-lines';
import { recommendationTable } from './recommendation-table';
import { readingTable } from './reading-table';
import { renameTable } from './rename-table';
import { schemeTables } from './scheme-tables';
import type { Table } from './table';
import type { Word } from './words';

/** A row of the sheet before it has looks. */
export interface Row {
  readonly kind: 'title' | 'intro' | 'section' | 'head' | 'line' | 'entry' | 'empty';
  readonly values: readonly PlanValue[];
  /** Columns with a value of their own. */
  readonly width: number;
  /** Last column that the last value takes, counted from 0. */
  readonly spread: number;
  /** Columns that are not to be changed. */
  readonly given: readonly number[];
  /** Columns of numbers. */
  readonly numbers: readonly number[];
  /** Choices of one of its cells; null where anything may be written. */
  readonly choices: { readonly column: number; readonly from: readonly string[] } | null;
}

const lastColumn = 6;
/** A table of so many columns takes the whole width. */
const wideTable = 5;
const plain = { given: [], numbers: [], choices: null };

function textRow(kind: Row['kind'], text: string): Row {
  return { kind, values: [text], width: 1, spread: 0, ...plain };
}

const empty: Row = { kind: 'empty', values: [], width: 1, spread: 0, ...plain };

function headRow(captions: readonly Word[], spread: number): Row {
  return { kind: 'head', values: captions.map((caption) => words[caption]), width: captions.length, spread, ...plain };
}

/** A cell for each value, and one more of a line that may have several. */
function lineRows({ id, choices, several, show }: Line, now: Configured): Row[] {
  const shown = show(now);
  const cells = several || shown.length === 0 ? [...shown, null] : shown;
  return cells.map((value, index) => ({
    kind: 'line',
    values: [words[id], value, index === 0 ? words[`${id}Note`] : null],
    width: 3,
    spread: 2,
    ...plain,
    given: id === 'version' ? [1] : [],
    choices: choices.length > 0 ? { column: 1, from: choices } : null,
  }));
}

function lineSection(title: 'general' | 'office', lines: readonly Line[], now: Configured): Row[] {
  const captions = ['item', 'value', 'note'] as const;
  return [
    textRow('section', words[title]),
    textRow('intro', words[`${title}Note`]),
    headRow(captions, lastColumn),
    ...lines.flatMap((line) => lineRows(line, now)),
    empty,
  ];
}

const numberColumns: ReadonlySet<Word> = new Set<Word>([
  'order',
  'threshold',
  'bandFloor',
  'deadlineDays',
  'countsMax',
  'countsTarget',
  'ownMax',
  'ownWeight',
  'ownTarget',
  'ownWorst',
  'ownLimit',
  'ownGroupWeight',
  'ownNothing',
]);

function tableSection({ title, note, captions, given, choices, spare, rows }: Table, now: Configured): Row[] {
  const spread = captions.length >= wideTable ? lastColumn : captions.length - 1;
  const numbers = captions.flatMap((caption, column) => (numberColumns.has(caption) ? [column] : []));
  const blank = Array.from({ length: spare }, (): PlanValue[] => []);
  return [
    textRow('section', words[title]),
    textRow('intro', words[note]),
    headRow(captions, spread),
    ...[...rows(now), ...blank].map((values, row): Row => {
      const fixed = captions.flatMap((_, column) => (given(row, column, now) ? [column] : []));
      const chosen = choices && { column: captions.indexOf(choices.caption), from: choices.from };
      return {
        kind: 'entry',
        values,
        width: captions.length,
        spread,
        given: fixed,
        numbers,
        choices: chosen && !fixed.includes(chosen.column) ? chosen : null,
      };
    }),
    empty,
  ];
}

/** Every row of the sheet, from its title down. */
export function sheetRows(now: Configured): Row[] {
  return [
    textRow('title', words.title),
    textRow('intro', words.intro),
    textRow('intro', words.introFree),
    empty,
    ...lineSection('general', appendixLines, now),
    ...tableSection(columnTable, now),
    ...tableSection(bandTable, now),
    ...tableSection(renameTable, now),
    ...lineSection('office', officeLines, now),
    ...tableSection(recommendationTable, now),
    ...tableSection(countsTable, now),
    ...tableSection(readingTable, now),
    ...Object.values(schemeTables).flatMap((table) => tableSection(table, now)),
    ...tableSection(clusterTable, now),
  ];
}
