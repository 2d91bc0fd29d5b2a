import type { Cell } from './model';

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
const date =
  /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$|^(?:tháng|thg|may|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.?\s*\d{1,4}$/iu;
const error = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u;

/**
 * What Excel makes of a value written by the API: a string is read as if it had been typed, unless the cell is text (“at” format) or the
 * string begins with an apostrophe, which is not kept. Harsher than Excel where locales differ: whatever some locale reads as a date is one.
 */
export function readAsTyped(input: unknown, numberFormat: string): Pick<Cell, 'value' | 'formula' | 'shown'> {
  const constant = (value: Cell['value']): Pick<Cell, 'value' | 'formula' | 'shown'> => ({
    value,
    formula: null,
    shown: null,
  });
  if (typeof input === 'number' || typeof input === 'boolean') return constant(input);
  if (typeof input !== 'string') throw new Error(`A cell cannot hold ${JSON.stringify(input)}`);
  if (input === '') return constant(null);
  if (numberFormat === '@') return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  const text = input.trim();
  if (/\d/u.test(text) && number.test(text)) return constant(Number(text.replace(/,/gu, '')));
  if (/^[+-]?\d+(?:[.,]\d+)?\s?%$/u.test(text)) return constant(Number.parseFloat(text.replace(',', '.')) / 100);
  if (date.test(text)) return { value: 45_000, formula: null, shown: text };
  if (/^(?:true|false)$/iu.test(text)) return constant(text.toLowerCase() === 'true');
  if (error.test(text)) return constant(text);
  if (/^[=+@-]/u.test(text)) return { value: '#NAME?', formula: text.startsWith('=') ? text : `=${text}`, shown: null };
  return constant(input);
}
