import { rowAt, type CellValue, type Grid } from '../core/grid';
import { plainText } from '../core/plain-text';
import { captionKey, readCaption } from './caption';
import { cellText } from './header';
import { isFormulaError, parseScore } from './parse-score';
import { isListNumber, isNamedLikeUnit } from './row-numbers';
import { isAside, isPlaceName, isProvinceName, summaryCertainty } from './summary-name';
import { meaningOf, type Vocabulary } from './vocabulary';

/** A row of the table under its header. */
export interface BodyRow {
  readonly row: number;
  /** Trimmed and in Unicode NFC, otherwise as it stands in the cell; empty where the row has none. */
  readonly name: string;
  /** Column in which the name stands. */
  readonly nameColumn: number;
}

/** The rows under a header, sorted by what they are. */
export interface BodyRows {
  readonly units: readonly BodyRow[];
  readonly unnamed: readonly BodyRow[];
  /** Surest first, then from top to bottom. */
  readonly summaries: readonly BodyRow[];
  /** Captions over the units that follow, with or without figures of their own. */
  readonly sections: readonly BodyRow[];
  /** With figures, but of some units or of none: “TB khối sở”, “Cao nhất”, “Chỉ tiêu giao”. */
  readonly asides: readonly BodyRow[];
  /** With figures, but under a note, and not the next of the numbered units: a legend, or a unit that nobody would look for there. */
  readonly underNotes: readonly BodyRow[];
  /** Right under the last unit of a list without numbers, with no figure: units without a score, or what else stands there. */
  readonly unscored: readonly BodyRow[];
  /** Texts of the rows under the table: notes and signatures. */
  readonly notes: readonly string[];
}

/** Columns by which rows are told apart. */
export interface BodyColumns {
  readonly name: number;
  readonly position: number | null;
  readonly code: number | null;
  /** Columns of figures. */
  readonly values: readonly number[];
}

type Filling = 'empty' | 'text' | 'figures';

const letterOrRoman = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;
/* “X.” and “P.” are xã and phường; a tenth section is rarer. */
const sectionName = /^(?:I{1,3}|IV|VI{0,3}|IX|[A-GĐ])[.)/:-]\s*\S/u;
const sectionWord =
  /^(?:khoi|cac|nhom|cum|cap|danh sach) |^so,? ban,? nganh|^so,? nganh|^ubnd cap |^ubnd cac |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* Several kinds or levels of units in one name: a caption even where nothing is numbered. */
const captionOfUnits =
  /^(?:khoi|cac|nhom|cum|cap|danh sach) (?:cac )?(?:(?:so|ban|nganh|cap|xa|phuong|ubnd|don vi|tinh|huyen|co quan|dia phuong|thi|[ivx]+)\b|\d)|^so,? (?:ban,? )?nganh|^ubnd (?:cap|cac) |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* The kind of the units that follow, as a caption: “Xã”, “Sở, ban, ngành”. */
const kindOfUnits =
  /^(?:cac )?(?:ubnd )?(?:cap )?(?:cac )?(?:xa|phuong|huyen|so|thi tran|dac khu|dia phuong)(?:[,;]? (?:va |& )?(?:ban,?|nganh|phuong|thi tran|dac khu|xa))*$/u;
/* Several kinds of units in one name: no unit, whatever its number; “Cụm 1” may be one where clusters are ranked. */
const kindsOfUnits =
  /^(?:khoi |nhom )?(?:cac )(?:so|xa|phuong|ubnd|don vi|co quan|dia phuong)\b|^khoi (?:so|cap|xa|phuong|ubnd|co quan|dia phuong)\b|^so,? (?:ban,? )?nganh\b|^ubnd (?:cap|cac) |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* “II. ”, “(7 đơn vị)”: the number of a section, and how many units it has. */
const aroundSection = /^(?:[ivx]{1,4}|[a-g])[.)/:-]\s*|\s*\(\d+ [^()]*\)$/gu;
const maximum =
  /^\(?(?:(?:tong )?(?:so )?diem (?:toi da|chuan|tran)|thang diem|toi da|trong so|max)(?: toi da)?(?:[ :]*\d+ ?(?:diem|d|%)?)?\)?:?$/u;
const noteWord =
  /^(?:ghi chu|chu thich|chu giai|chu dan|quy uoc|ky hieu|giai thich|luu y|can cu|noi nhan|nguoi (?:lap|tong hop|kiem|duyet|ky)|lap bieu|kiem soat|luu:|tm\.|kt\.|tl\.|chanh van phong|pho chanh van phong|chu tich|giam doc|thu truong|truong phong|nguon)/u;

/* “(1)”, “A”, “(5)=(3)-(4)”, “(9)=(3)+…+(8)”, “9=Σ(3÷8)” under a heading. */
const columnLabel = /^[([]?(\d{1,2}|[A-Za-z])[)\]]?(?:\s*=\s*(?:Σ|∑|sum|tổng|cộng)?[\d\s()[\]+\-–:;÷×x*/=.,…%]*)?$/iu;

/** True for anything but words: also for “-”, which says that there is no figure. */
function isFigure(value: CellValue): boolean {
  return typeof value === 'string' ? value.trim() !== '' && parseScore(value).kind !== 'text' : value !== null;
}

/** A figure that no heading can be, unlike a year: a row that has one is not the header once more. */
function isNoHeading(value: CellValue): boolean {
  return parseScore(value).kind === 'number' && !/^20\d\d$/u.test(String(value).trim());
}

function fillingOf(cells: readonly CellValue[], values: readonly number[]): Filling {
  if (values.some((column) => isFigure(cells[column] ?? null))) return 'figures';
  return values.some((column) => cellText(cells[column] ?? null) !== '') ? 'text' : 'empty';
}

/** Name as it stands: in its own column, else to the left of it, where a cell may be merged over number and name. */
function nameOf(
  cells: readonly CellValue[],
  { name, position, code, values }: BodyColumns,
): { readonly text: string; readonly column: number } {
  const own = textAsWritten(cells[name] ?? null);
  if (own !== '') return { text: own, column: name };
  for (const column of [position ?? 0, ...Array.from({ length: name }, (_, index) => index)]) {
    if (column === code || values.includes(column)) continue;
    const text = textAsWritten(cells[column] ?? null);
    if (/\p{L}{2}/u.test(text) && !isFormulaError(text)) return { text, column };
  }
  return { text: '', column: name };
}

function textAsWritten(value: CellValue): string {
  return value === null ? '' : String(value).normalize('NFC').trim();
}

/** “(1) (2) (3)”, “A B 1 2”, “(5)=(3)-(4)”: numbers of the columns, not figures. */
function isNumberingRow(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let numbers = 0;
  let first = 0;
  let bracketed = 0;
  for (const value of cells) {
    const text = cellText(value);
    if (text === '') continue;
    const label = columnLabel.exec(text)?.[1];
    if (label === undefined) return false;
    texts++;
    if (text.startsWith('(')) bracketed++;
    const number = Number(label);
    if (Number.isNaN(number)) continue;
    if (numbers === 0) first = number;
    if (number !== first + numbers) return false;
    numbers++;
  }
  return (texts > 2 || bracketed === texts) && numbers > 1;
}

/** Maxima written under the header: whole numbers up to 100 that end in, or begin with, 100, with no unit's name. */
function isMaximaRow(cells: readonly CellValue[], values: readonly number[]): boolean {
  const figures = values.map((column) => parseScore(cells[column] ?? null)).filter(({ kind }) => kind !== 'none');
  const numbers = figures.flatMap((score) => (score.kind === 'number' ? score.value : []));
  return (
    numbers.length > 2 &&
    numbers.length === figures.length &&
    numbers.includes(100) &&
    numbers.every((value) => Number.isInteger(value) && value <= 100)
  );
}

/** Nothing was published for a unit that is last in its list: its name or its code says that it is one. */
function isUnscored({ name }: BodyRow, cells: readonly CellValue[], { code }: BodyColumns): boolean {
  return isNamedLikeUnit(name) || (code !== null && cellText(cells[code] ?? null) !== '');
}

/* “Số liệu tính đến …”: no name. */
const saysMore = /\b(?:so lieu|tinh den|theo|nguon|bao cao|het|trang|ghi chu)\b/u;

/** A name and no sentence, or something else stands beside it. */
function mayBeUnit({ name }: BodyRow, cells: readonly CellValue[]): boolean {
  const isCalledSo = /^\p{Lu}[^:;.,…\d]{1,60}$/u.test(name) && !saysMore.test(plainText(name));
  return isCalledSo || cells.filter((value) => cellText(value) !== '').length > 1;
}

/** The heading of a table of something else under the units: “Xếp loại | Số đơn vị | Tỷ lệ (%)” names two things or more, and no units. */
function isOtherHeading(cells: readonly CellValue[], vocabulary: Vocabulary): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (texts.length < 2) return false;
  const meanings = texts.map((text) => meaningOf(readCaption(text).keys, vocabulary));
  return (
    !meanings.includes('name') && meanings.filter((meaning) => meaning !== null && meaning !== 'position').length >= 2
  );
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
  const unscored: BodyRow[] = [];
  const notes: string[] = [];
  let ended = false;
  let lastNumber = 0;
  /* Rows without figures, until it is known whether units follow them. */
  let waiting: (BodyRow & { readonly filling: Filling; readonly section: boolean })[] = [];
  const positionOf = (cells: readonly CellValue[]): string => cellText(cells[columns.position ?? -1] ?? null);
  const lineOf = (row: number): string => rowAt(grid, row).map(cellText).join(' ');
  const numbered = rows.some((row) => isListNumber(positionOf(rowAt(grid, row))));
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
    const position = positionOf(cells);
    const hasNumber = isListNumber(position);
    ended &&= filling !== 'figures' || Number(position) !== lastNumber + 1;
    if (ended) {
      notes.push(lineOf(row));
      if (filling === 'figures' && name !== '') underNotes.push(body);
      continue;
    }
    if (name === '') {
      if (filling !== 'figures') notes.push(lineOf(row));
      else if (index >= 2 || !isMaximaRow(cells, columns.values)) unnamed.push(body);
      continue;
    }
    const certainty = summaryCertainty(name, hasNumber, summaryNames);
    if (certainty > 0) {
      if (filling === 'figures') (certainty === 2 ? sure : likely).push(body);
      continue;
    }
    if (filling === 'figures' && isAside(name, hasNumber ? 'numbered' : 'unnumbered')) {
      asides.push(body);
      continue;
    }
    const whole = plainText(name).replace(aroundSection, '');
    const severalKinds = kindsOfUnits.test(whole) && !isPlaceName(name);
    if (hasNumber && severalKinds) {
      settle();
      sections.push(body);
      continue;
    }
    const plain = hasNumber ? '' : whole;
    if (maximum.test(plain)) {
      notes.push(lineOf(row));
      continue;
    }
    if (vocabulary.get(captionKey(plain)) === 'name') {
      if (!columns.values.some((column) => isNoHeading(cells[column] ?? null))) {
        /* A heading once more has headings beside it; “II | XÃ, PHƯỜNG, ĐẶC KHU” stands alone. */
        if (filling === 'empty' && kindOfUnits.test(plain)) sections.push(body);
        continue;
      }
      if (kindOfUnits.test(plain)) sections.push(body);
      else unnamed.push(body);
      continue;
    }
    if (filling !== 'figures' && noteWord.test(plain)) {
      notes.push(lineOf(row));
      ended = units.length > 0;
      continue;
    }
    if (filling !== 'figures' && units.length > 0 && !hasNumber && isOtherHeading(cells, vocabulary)) {
      notes.push(lineOf(row));
      ended = true;
      continue;
    }
    const section = !hasNumber && (sectionWord.test(plain) || sectionName.test(name) || letterOrRoman.test(position));
    if (filling === 'figures' || hasNumber) {
      settle();
      if (hasNumber) lastNumber = Number(position);
      if (filling === 'figures' && isProvinceName(name)) provinces.push({ ...body, numbered: hasNumber });
      if (section && (numbered || captionOfUnits.test(plain))) sections.push(body);
      else units.push(body);
    } else {
      waiting.push({ ...body, filling, section });
    }
  }
  /* Under the last unit or the heading, with no row between: words where figures belong are a unit's, not a signature's; intake then names the cell. */
  const known = new Set([...units, ...sure, ...likely, ...asides].map(({ row }) => row));
  if (known.size === 0) known.add((rows[0] ?? 0) - 1);
  for (const { filling, section, ...row } of waiting) {
    const unnumbered = numbered && !isNamedLikeUnit(row.name) && !isListNumber(positionOf(rowAt(grid, row.row)));
    const follows = known.has(row.row - 1);
    if (follows) known.add(row.row);
    const adjacent = follows && !section;
    const cells = rowAt(grid, row.row);
    if (adjacent && (filling === 'text' ? !unnumbered : !numbered && isUnscored(row, cells, columns))) units.push(row);
    else {
      if (adjacent && !numbered && units.length > 0 && mayBeUnit(row, cells)) unscored.push(row);
      notes.push(lineOf(row.row));
    }
  }
  const [province, ...others] = provinces;
  const local = units.length - provinces.length;
  /* The province's own row among its communes and departments; a list of provinces has many. */
  if (
    province &&
    others.length === 0 &&
    local >= 2 &&
    (!province.numbered || /tỉnh /iu.test(province.name.normalize('NFC')))
  ) {
    const index = units.findIndex(({ row }) => row === province.row);
    likely.push(...units.splice(index, 1));
  }
  return { units, unnamed, summaries: [...sure, ...likely], sections, asides, underNotes, unscored, notes };
}
