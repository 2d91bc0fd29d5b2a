import type { CellResult, FunctionResult } from '../../src/functions/cell-result';
import { isProblem } from '../../src/functions/cell-result';
import { sheetFunctions } from '../../src/functions/registry';

/** Rows of the page's tables, cell by cell, as plain text. */
function tableRows(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const number = /^-?\d+(?:,\d+)?$/u;

function value(text: string): string | number {
  return number.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The example sheet of the page: its lettered head gives the columns, the first cell of each row its number. */
export function exampleSheet(page: string): (string | number)[][] {
  const rows = tableRows(page);
  const head = rows.findIndex((row) => row[1] === 'A' && row[2] === 'B');
  const body = rows.slice(head + 2);
  const end = body.findIndex((row) => !/^\*\*\d+\*\*$/u.test(row[0] ?? ''));
  return body.slice(0, end === -1 ? body.length : end).map((row) => row.slice(1).map(value));
}

/** Formulas with what the page says that they give. */
export function examples(page: string): { readonly formula: string; readonly gives: string }[] {
  return tableRows(page).flatMap(([first = '', second = '']) => {
    const formula = /^`(=[^`]+)`$/u.exec(first)?.[1];
    return formula === undefined ? [] : [{ formula, gives: second }];
  });
}

function cell(address: string): readonly [row: number, column: number] {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return [Number(row) - 1, letter.charCodeAt(0) - 65];
}

function argument(text: string, sheet: readonly (readonly (string | number)[])[]): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (number.test(text)) return value(text);
  const [first = 'A1', last = first] = text.split(':');
  const [[top, left], [bottom, right]] = [cell(first), cell(last)];
  const cells = sheet.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return text.includes(':') ? cells : cells[0]?.[0];
}

function shown(result: CellResult): string {
  return isProblem(result)
    ? `lỗi: ${result.message}`
    : String(result).replace('.', typeof result === 'number' ? ',' : '.');
}

/** What a formula as Vietnamese people type it gives over the example sheet: cells of a row parted by “ · ”, rows by “ / ”. */
export function evaluate(formula: string, sheet: readonly (readonly (string | number)[])[]): string {
  const [, name = '', inner = ''] = /^=([A-Z0-9]+)\((.*)\)$/u.exec(formula) ?? [];
  const args = (inner.match(/"[^"]*"|[^;]+/gu) ?? []).map((text) => argument(text.trim(), sheet));
  const found = sheetFunctions.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  const result: FunctionResult = found.run(args);
  return Array.isArray(result)
    ? result.map((row: readonly CellResult[]) => row.map(shown).join(' · ')).join(' / ')
    : shown(result as CellResult);
}
