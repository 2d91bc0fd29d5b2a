import * as v from 'valibot';
import { bringUpToDate } from '../own-sheets/bring-up-to-date';
import { type Settings, defaultSettings } from './settings';
import { type FileEntries, fileMigrations, fileVersion } from './settings-migrations';
import { type SettingsProblem, settingsProblem } from '../schema/settings-problem';
import { settingsSchemaFor } from './settings-schema';
import { completeScheme } from '../scheme/complete-scheme';
import { schemeSchema } from '../scheme/scheme-schema';
import type { Scheme } from '../scheme';

export type { SettingsProblem };

/** Settings, or every mistake that was found. `report` is what the report is to be like, for `readReportSettings`; undefined: nothing said. */
export type ParsedSettings =
  { readonly settings: Settings; readonly report?: unknown } | { readonly problems: readonly SettingsProblem[] };

/** Where the parser stopped: engines name the place as “position 23” at least; at the end of the text where they do not. */
function notJson(text: string, error: unknown): SettingsProblem {
  const position = /position (?<position>\d+)/u.exec(String(error))?.groups?.['position'];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { code: 'not-json', params: { line: before.length, column: (before[before.length - 1] ?? '').length + 1 } };
}

/** What a text of JSON says, or where it is none. */
export function parseJson(text: string): { readonly json: unknown } | { readonly problem: SettingsProblem } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: notJson(text, error) };
  }
}

function isEntries(json: unknown): json is FileEntries {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The office's own scheme as the file has it, as far as it is one; the base's where the file says nothing of it. */
function ownSchemeOf(json: unknown, base: Settings): Scheme | null {
  const said = isEntries(json) ? json['ownScheme'] : undefined;
  if (said === undefined) return base.ownScheme;
  const form = v.safeParse(schemeSchema, said);
  return form.success ? completeScheme(form.output) : null;
}

/** Settings from JSON text: what it leaves out stays as in `base`. A file of an earlier form is brought up to date; one of a newer form is a problem. */
export function parseSettings(text: string, base: Settings = defaultSettings): ParsedSettings {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const { json } = parsed;
  const version = isEntries(json) && typeof json['version'] === 'number' ? json['version'] : 0;
  if (version > fileVersion) return { problems: [{ code: 'newer', params: { version, known: fileVersion } }] };
  const ownScheme = ownSchemeOf(json, base);
  const result = v.safeParse(
    settingsSchemaFor(ownScheme),
    isEntries(json) ? bringUpToDate(json, version, fileMigrations) : json,
  );
  if (!result.success) return { problems: result.issues.map((issue) => settingsProblem(issue)) };
  delete result.output.$schema;
  delete result.output.version;
  const { report, ...given } = result.output;
  const scheme = given.scheme ?? base.scheme;
  /* An office that has a scheme of its own asks for it with “auto”. */
  const asked = scheme === ownScheme?.id ? 'auto' : scheme;
  return { settings: { ...base, ...given, scheme: asked, ownScheme }, ...(report !== undefined && { report }) };
}
