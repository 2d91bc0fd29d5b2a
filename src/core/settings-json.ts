import * as v from 'valibot';
import { type Settings, defaultSettings } from './settings';
import { type SettingsFault, settingsSchema } from './settings-schema';

/** One mistake in a settings file. The catalogue's `settings-<code>` says it in words, with `params`. */
export interface SettingsProblem {
  readonly code: SettingsFault | 'not-json' | 'not-object';
  /** `place`: where, as `bands[0].floor`; `allowed`: what would be right; `line` and `column`, from 1, where it is no JSON. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Settings, or every mistake that was found. */
export type ParsedSettings = { readonly settings: Settings } | { readonly problems: readonly SettingsProblem[] };

const faults: ReadonlySet<string> = new Set<SettingsFault>([
  'text', 'number', 'boolean', 'list', 'object', 'choice', 'blank', 'range', 'sheet-name', 'repeated', 'bands', 'day', 'unknown-key', 'missing-key',
]);

function isFault(code: string | undefined): code is SettingsFault {
  return code !== undefined && faults.has(code);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((item) => (item.type === 'array' ? `[${String(item.key)}]` : `.${String(item.key)}`)).join('').replace(/^\./u, '');
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  const [code, allowed = ''] = issue.message.split('|');
  const place = placeOf(issue);
  if (place === '' || !isFault(code)) return { code: 'not-object', params: {} };
  return { code, params: { place, allowed } };
}

/** Where the parser stopped: engines name the place as “position 23” at least; at the end of the text where they do not. */
function notJson(text: string, error: unknown): SettingsProblem {
  const position = /position (?<position>\d+)/u.exec(String(error))?.groups?.['position'];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { code: 'not-json', params: { line: before.length, column: (before[before.length - 1] ?? '').length + 1 } };
}

/** Settings from JSON text: what it leaves out stays as in {@link defaultSettings}. */
export function parseSettings(text: string): ParsedSettings {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(text, error)] };
  }
  const result = v.safeParse(settingsSchema, json);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  delete result.output.$schema;
  return { settings: { ...defaultSettings, ...result.output } };
}
