import { attribute, readXml } from './xml';

/** Formats that a file does not spell out (ECMA-376-1, 18.8.30), as far as they are of percentages or dates. 14 and 22 follow the computer. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function builtInFormat(id: number): string {
  return builtIn[id] ?? (isEastAsianDate(id) ? 'm/d/yyyy' : '');
}

/** How a cell shows a number. */
export interface NumberFormat {
  readonly code: string;
  readonly isDate: boolean;
  readonly isPercent: boolean;
}

/** The number format of each cell style, by the number that a cell gives; its code is empty where it is a built-in one neither of percentages nor of dates. */
export function readNumberFormats(xml: string): NumberFormat[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  readXml(xml, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCellStyles) ids.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map((id) => {
    const code = own.get(id) ?? builtInFormat(id);
    return { code, isDate: isDateFormat(code), isPercent: isPercentFormat(code) };
  });
}

/** The part of a format that numbers of zero and above are shown by, without quoted text, colours and conditions. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!\$-|[hms]+\])[^\]]*\]/giu, '');
}

/** True for a format that shows 0.9841 as 98.41%. */
export function isPercentFormat(format: string): boolean {
  return bare(format).includes('%');
}

/** True for a format of dates or times. */
function isDateFormat(format: string): boolean {
  const [first = ''] = bare(format).split(';');
  return (
    /[dmyhse]/iu.test(first.replace(/\[\$[^\]]*\]|general/giu, '')) &&
    !/[#0?](?!.*[dmyhs])|E[+-]/iu.test(first.replace(/\.0+/gu, ''))
  );
}
