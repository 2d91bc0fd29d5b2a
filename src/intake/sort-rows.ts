import { mayNamePeriod } from '../core/periods/find-period';
import { rowAt, type Grid } from '../core/grid';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import { readCaption } from './caption';
import { captionKey } from './caption-key';
import { isMaximaRow, isMaximumName, isNumberingRow, isOtherHeading } from './heading-rows';
import { sortLastRows, type WaitingRow } from './last-rows';
import { fillingOf, isNoHeading, lineOf, nameOf, positionOf } from './row-cells';
import { isListNumber, numberedOver } from './row-numbers';
import {
  isCaptionOfUnits,
  isKindOfUnits,
  isSectionName,
  namesSeveralKinds,
  withoutSectionMarks,
} from './section-names';
import { isAside, isProvinceName, summaryCertainty } from './summary-name';
import type { Vocabulary } from './vocabulary';

const noteWord =
  /^(?:ghi chu|chu thich|chu giai|chu dan|quy uoc|ky hieu|giai thich|luu y|can cu|noi nhan|nguoi (?:lap|tong hop|kiem|duyet|ky)|lap bieu|kiem soat|luu:|tm\.|kt\.|tl\.|chanh van phong|pho chanh van phong|chu tich|giam doc|thu truong|truong phong|nguon)/u;

/** The province's own row among its communes and departments; null in a list of provinces, which has many. */
function provinceAmong(
  units: readonly BodyRow[],
  provinces: readonly (BodyRow & { readonly numbered: boolean })[],
): BodyRow | null {
  const [province, ...others] = provinces;
  if (!province || others.length > 0 || units.length < 3) return null;
  if (province.numbered && !/tỉnh /iu.test(province.name.normalize('NFC'))) return null;
  return units.find(({ row }) => row === province.row) ?? null;
}

/* Nothing but a time: “Tháng 8/2026” under the row of the whole. */
function isOnlyPeriod(name: string): boolean {
  if (!/\d/u.test(name) || !mayNamePeriod(name)) return false;
  const { period, keys } = readCaption(name);
  return period !== null && keys.length === 0;
}

/**
 * Sorts the rows under a header. A row with figures is a unit (or the whole, or a section's subtotal); a row without is a section where units follow it, a
 * unit that has nothing published where it has a number in the STT column, and a note where it is the last with no words in the columns of figures. The table
 * ends with the first note under a unit, unless its numbers go on under it.
 */
export function sortRows(
  grid: Grid,
  rows: readonly number[],
  columns: BodyColumns,
  vocabulary: Vocabulary,
  summaryNames: ReadonlySet<string>,
): BodyRows {
  const units: BodyRow[] = [];
  const unnamed: BodyRow[] = [];
  const sure: BodyRow[] = [];
  const likely: BodyRow[] = [];
  const sections: BodyRow[] = [];
  const asides: BodyRow[] = [];
  const provinces: (BodyRow & { readonly numbered: boolean })[] = [];
  const underNotes: BodyRow[] = [];
  const notes: string[] = [];
  let ended = false;
  let lastNumber = 0;
  /* Until it is known whether units follow them. */
  let waiting: WaitingRow[] = [];
  const positions = rows.map((row) => positionOf(rowAt(grid, row), columns));
  const parents = numberedOver(positions);
  const numbered = positions.some(isListNumber);
  const settle = (): void => {
    for (const { filling, section, ...row } of waiting) {
      if (section || (filling === 'empty' && numbered)) sections.push(row);
      else units.push(row);
    }
    waiting = [];
  };

  for (const [index, row] of rows.entries()) {
    const cells = rowAt(grid, row);
    if (isNumberingRow(cells)) continue;
    const { text: name, column: nameColumn } = nameOf(cells, columns);
    const body: BodyRow = { row, name, nameColumn };
    const filling = fillingOf(cells, columns.values);
    const position = positionOf(cells, columns);
    const hasNumber = isListNumber(position);
    ended &&= filling !== 'figures' || Number(position) !== lastNumber + 1;
    if (ended) {
      notes.push(lineOf(cells));
      if (filling === 'figures' && name !== '') underNotes.push(body);
      continue;
    }
    if (name === '') {
      if (filling !== 'figures') notes.push(lineOf(cells));
      else if (index >= 2 || !isMaximaRow(cells, columns.values)) unnamed.push(body);
      continue;
    }
    const certainty = summaryCertainty(name, hasNumber, summaryNames);
    if (certainty > 0) {
      if (filling === 'figures') (certainty === 2 ? sure : likely).push(body);
      continue;
    }
    if (filling === 'figures' && (isOnlyPeriod(name) || isAside(name, hasNumber ? 'numbered' : 'unnumbered'))) {
      asides.push(body);
      continue;
    }
    const whole = withoutSectionMarks(name);
    if (hasNumber && (parents.has(index) || namesSeveralKinds(name, whole))) {
      settle();
      sections.push(body);
      continue;
    }
    const plain = hasNumber ? '' : whole;
    if (isMaximumName(plain)) {
      if (filling === 'figures') asides.push(body);
      else notes.push(lineOf(cells));
      continue;
    }
    if (vocabulary.get(captionKey(plain)) === 'name') {
      if (!columns.values.some((column) => isNoHeading(cells[column] ?? null))) {
        /* A heading once more has headings beside it; “II | XÃ, PHƯỜNG, ĐẶC KHU” stands alone. */
        if (filling === 'empty' && isKindOfUnits(plain)) sections.push(body);
        continue;
      }
      if (isKindOfUnits(plain)) sections.push(body);
      else unnamed.push(body);
      continue;
    }
    if (filling !== 'figures' && noteWord.test(plain)) {
      notes.push(lineOf(cells));
      ended = units.length > 0;
      continue;
    }
    if (filling !== 'figures' && units.length > 0 && !hasNumber && isOtherHeading(cells, vocabulary)) {
      notes.push(lineOf(cells));
      ended = true;
      continue;
    }
    const section = !hasNumber && isSectionName(name, plain, position);
    if (filling === 'figures' || hasNumber) {
      settle();
      if (hasNumber) lastNumber = Number(position);
      if (filling === 'figures' && isProvinceName(name)) provinces.push({ ...body, numbered: hasNumber });
      if (section && (numbered || isCaptionOfUnits(plain))) sections.push(body);
      else units.push(body);
    } else {
      waiting.push({ ...body, filling, section });
    }
  }
  const summaries = [...sure, ...likely];
  const list = numbered ? 'numbered' : 'unnumbered';
  const last = sortLastRows(grid, waiting, rows[0] ?? 0, { units, summaries, asides }, list, columns);
  const all = [...units, ...last.units];
  const province = provinceAmong(all, provinces);
  return {
    units: all.filter(({ row }) => row !== province?.row),
    unnamed,
    summaries: province === null ? summaries : [...summaries, province],
    sections,
    asides,
    underNotes,
    unscored: last.unscored,
    notes: [...notes, ...last.notes],
  };
}
