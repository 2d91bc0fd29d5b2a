import type { LeagueJson } from '../../src/pipeline/league-json';
import type { Wanted } from './cases';
import { differences } from './compare';

/** What the command line made of a case. */
export interface Made {
  readonly code: number;
  /** All that it printed. */
  readonly text: string;
  /** Null where nothing was written. */
  readonly json: LeagueJson | null;
}

const isCell = (word: string): boolean => /^!?[A-Z]{1,3}\d+$/u.test(word);

/** True where a text names a cell, or has a word. */
function names(text: string, wanted: string): boolean {
  const [plain, word] = [text.normalize('NFC'), wanted.normalize('NFC')];
  if (isCell(word)) return new RegExp(`[!“ (]${word.replace('!', '')}(?!\\d)`, 'u').test(plain);
  return plain.toLowerCase().includes(word.toLowerCase());
}

/** What was only noted or read does not name the cause of a refusal. */
function refusal(text: string): string {
  const lines = text.normalize('NFC').split('\n');
  return lines.filter((line) => !/^(?:GHI CHÚ|Đã đọc|So sánh với|Kỳ)/u.test(line)).join('\n');
}

/** Warnings of the period, the closing date or the settings say nothing about figures. */
function isOfFigures(code: string): boolean {
  return !/^(?:no-period|period-unreadable|previous-provisional|provisional|config-)/u.test(code);
}

function isWarned(words: readonly string[], { findings }: LeagueJson): boolean {
  const warnings = findings.filter(({ severity, code }) => severity !== 'info' && isOfFigures(code));
  return warnings.some(({ cell, message }) =>
    words.some((word) => (isCell(word) ? cell === word.replace('!', '') : false) || names(message, word)),
  );
}

function faultsOf(wanted: Wanted, { code, text, json }: Made): readonly string[] {
  if (wanted.type === 'refuse') {
    if (code === 0) return ['a table was made, a refusal was expected'];
    const lacking = (wanted.mustMention ?? []).filter(
      (entry) => ![entry].flat().some((word) => names(refusal(text), word)),
    );
    return lacking.map((entry) => `the refusal does not mention ${[entry].flat().join(' or ')}`);
  }
  if (code !== 0 || json === null) return [`refused: ${refusal(text)}`];
  const found = differences(wanted, json);
  const silent = wanted.type === 'warn' && !isWarned(wanted.findingOn ?? [], json);
  return silent ? [...found, `no warning speaks of ${(wanted.findingOn ?? []).join(' or ')}`] : found;
}

/** What is wrong with what was made of a case: nothing where it is as wanted, or as one of what is as good. */
export function faults(wanted: Wanted, made: Made): readonly string[] {
  const own = faultsOf(wanted, made);
  return own.length === 0 || (wanted.or ?? []).some((other) => faultsOf(other, made).length === 0) ? [] : own;
}
