import { areaName } from '../../core/area';
import { areaOf } from '../read/merges';
import { attributeOf } from './xml-parts';

/** Rows of a table from its first to its last, and how far it goes now; counted from 0. */
export interface Growth {
  readonly top: number;
  readonly last: number;
  readonly end: number;
}

/** The reference with its end moved, where it is that of more than one row of the table and ends with it, as Excel moves it when a person writes the next row. */
function grown(reference: string, { top, last, end }: Growth): string {
  const area = areaOf(reference);
  const grows = area !== null && area.bottom === last && area.top >= top && area.top < last;
  return grows ? areaName({ ...area, bottom: end }) : reference;
}

function grownList(references: string, growth: Growth): string {
  return references.replace(/[^\s]+/gu, (reference) => grown(reference, growth));
}

/** The XML behind the rows of a sheet, with conditional formats and lists of choices over all of the table over its new rows too. */
export function grownRules(tail: string, growth: Growth): string {
  return tail
    .replace(/<(?:[\w.-]+:)?(?:conditionalFormatting|dataValidation)\s[^>]*>/gu, (tag) =>
      tag.replace(/(?<=\ssqref=")[^"]*/u, (references) => grownList(references, growth)),
    )
    .replace(/(?<=<xm:sqref>)[^<]*/gu, (references) => grownList(references, growth));
}

/** A table of Excel (“Format as Table”) over the rows, grown with them; one with a row of totals stays, since that row is its end. */
export function grownTable(xml: string, growth: Growth): string {
  const tag = /<(?:[\w.-]+:)?table\s[^>]*>/u.exec(xml)?.[0] ?? '';
  const reference = attributeOf(tag, 'ref') ?? '';
  if (Number(attributeOf(tag, 'totalsRowCount') ?? 0) > 0) return xml;
  return xml.replaceAll(` ref="${reference}"`, ` ref="${grown(reference, growth)}"`);
}
