import type { PlanValue } from '../../appendix/sheet-plan';
import { cellName } from '../../core/area';
import { cellsOfRow, styleMark } from './row-looks';
import { type RowLook, rowXml } from './row-xml';
import { attributeOf } from './xml-parts';

/** A row that gives its place to another one. */
export interface GivenPlace {
  /** Its XML as most programs write it. */
  readonly old: string;
  /** Counted from 0. */
  readonly row: number;
  /** True for the columns that people have added. */
  readonly isOwn: (column: number) => boolean;
}

const hasFormula = (xml: string): boolean => /<f[\s/>]/u.test(xml);

/** True for a cell whose formula others share (ECMA-376-1, 18.3.1.40): without it they would have none. */
const isShared = (xml: string): boolean => /<f\s[^>]*\sref="/u.test(xml);

/** An attribute anew, or as the first where the tag has none of that name. */
function withAttribute(tag: string, name: string, value: string): string {
  return tag
    .replace(new RegExp(`\\s${name}="[^"]*"`, 'u'), '')
    .replace(/^<\w+/u, (start) => `${start} ${name}="${value}"`);
}

/** The cells of a row of ours with people's own between them, in the order of the columns. */
function among(ours: string, own: readonly { readonly column: number; readonly xml: string }[]): string {
  return [...cellsOfRow(ours), ...own]
    .sort((a, b) => a.column - b.column)
    .map(({ xml }) => xml)
    .join('');
}

/** Cells of people's own columns that stay, with their address, since those before them may change. */
function ownCells({ old, row, isOwn }: GivenPlace, stays: (xml: string) => boolean): { column: number; xml: string }[] {
  return cellsOfRow(old)
    .filter(({ column, xml }) => isOwn(column) && stays(xml))
    .map(({ column, xml }) => ({ column, xml: withAttribute(xml, 'r', cellName(row, column)) }));
}

/** New values for the unit of the row: its colours, height, notes and formulas stay. */
export function sameUnitRow(place: GivenPlace, values: readonly PlanValue[], text: RowLook['text']): string {
  const { old, row } = place;
  const tag = old.slice(0, old.indexOf('>') + 1).replace(/\/>$/u, '>');
  const styles = new Map(cellsOfRow(old).map(({ column, style }) => [column, styleMark(style)]));
  const ours = rowXml(
    row,
    values.map((value, column) => (place.isOwn(column) ? null : value)),
    { styleAt: (column) => (place.isOwn(column) ? '' : (styles.get(column) ?? '')), attributes: '', text },
  );
  const bare = tag.replace(/\sspans="[^"]*"/u, '');
  const numbered = attributeOf(bare, 'r') === null ? withAttribute(bare, 'r', String(row + 1)) : bare;
  return `${numbered}${among(
    ours,
    ownCells(place, () => true),
  )}</row>`;
}

/** A row of another unit: of people's own cells only formulas stay, which compute from whatever their row holds. */
export function otherUnitRow(place: GivenPlace, values: readonly PlanValue[], look: RowLook): string {
  const own = ownCells(place, hasFormula);
  const taken = new Set(own.map(({ column }) => column));
  const ours = rowXml(place.row, values, {
    ...look,
    styleAt: (column) => (taken.has(column) ? '' : look.styleAt(column)),
  });
  return own.length === 0 ? ours : `<row r="${place.row + 1}"${look.attributes}>${among(ours, own)}</row>`;
}

/** What stays of a row that no unit has any more. */
export function emptiedRow(place: GivenPlace): string {
  const own = ownCells(place, isShared);
  return own.length === 0 ? '' : `<row r="${place.row + 1}">${among('', own)}</row>`;
}

/** True where others share the formula of one of our cells, which is about to go. */
export function losesShared({ old, isOwn }: GivenPlace): boolean {
  return cellsOfRow(old).some(({ column, xml }) => !isOwn(column) && isShared(xml));
}

/** A heading row's element with more cells, which look like its last one, in the place of empty ones of their columns. */
export function withHeadings(
  old: string,
  row: number,
  headings: readonly { readonly column: number; readonly inside: string }[],
): string {
  const cells = cellsOfRow(old);
  const style = styleMark(cells.at(-1)?.style ?? '0');
  const columns = new Set(headings.map(({ column }) => column));
  const added = headings.map(({ column, inside }) => ({
    column,
    xml: `<c r="${cellName(row, column)}"${style}${inside}</c>`,
  }));
  const tag = old.slice(0, old.indexOf('>') + 1).replace(/\sspans="[^"]*"/u, '');
  const kept = cells
    .filter(({ column }) => !columns.has(column))
    .map(({ xml }) => xml)
    .join('');
  return `${tag}${among(kept, added)}</row>`;
}
