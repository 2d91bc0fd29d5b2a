import type { CellStyle, StyleRun } from '../../../appendix/sheet-plan';
import { type Area, areaName } from '../../../core/area';

/** Excel wants the address of a multi-area range shorter than 8,192 characters. */
const addressLimit = 8_000;

/** The areas as few addresses as the limit allows. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const name = areaName(area);
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + name.length < addressLimit)
      addresses[addresses.length - 1] = `${last},${name}`;
    else addresses.push(name);
  }
  return addresses;
}

const verticals = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;

function paintFormat(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

type BorderIndex = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Inner lines only where there are any: Excel refuses them for a single row or column. */
function linesOf({ top, left, bottom, right }: Area): BorderIndex[] {
  const edges: BorderIndex[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  return [
    ...edges,
    ...(bottom > top ? ['InsideHorizontal' as const] : []),
    ...(right > left ? ['InsideVertical' as const] : []),
  ];
}

function paintBorders(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = sheet.getRange(areaName(area)).format;
  for (const index of linesOf(area)) {
    const border = borders.getItem(index);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}

/** True where the run has more than a number format, which is painted with the values. */
function hasLooks(style: CellStyle): boolean {
  return Object.keys(style).some((key) => key !== 'numberFormat' && key !== 'border');
}

/** Paints the looks, a run at a time over all its areas. */
export function paintStyles(sheet: Excel.Worksheet, runs: readonly StyleRun[]): void {
  for (const { areas, style } of runs) {
    if (hasLooks(style)) for (const address of addressesOf(areas)) paintFormat(sheet.getRanges(address).format, style);
    if (style.border === true) for (const area of areas) paintBorders(sheet, area);
  }
}
