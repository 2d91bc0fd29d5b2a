import { type Outcome, done, failed } from '../outcome';
import type { FileSheet } from './file-sheet';
import { readCsv } from './read-csv';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { sniffText } from './sniff-format';

function fromJson(text: string, name: string): Outcome<readonly FileSheet[]> {
  try {
    const sheets = readJson(text, name);
    return sheets.length > 0 ? done(sheets) : failed('json-no-list', { path: name });
  } catch (error) {
    if (error instanceof SyntaxError) return failed('json-broken', { path: name });
    throw error;
  }
}

/**
 * The sheets of a text: the tables of a web page, the lists of a JSON text, or the one table of lines with separators. What was copied from a web page or
 * from Excel is read in the same way, by its HTML or by its lines with tabs.
 * @param name - The sheet's name where the text gives none, and `path` of a failure.
 */
export function readText(name: string, text: string): Outcome<readonly FileSheet[]> {
  if (text.trim() === '') return failed('file-empty', { path: name });
  switch (sniffText(text)) {
    case 'web-page': {
      const sheets = readHtml(text, name);
      return sheets.length > 0 ? done(sheets) : failed('file-web-page', { path: name });
    }
    case 'json':
      return fromJson(text, name);
    case 'lines': {
      const grid = readCsv(text, name);
      return grid.ok ? done([{ grid: grid.value, hidden: false }]) : grid;
    }
  }
}
