import type * as v from 'valibot';

/** What can be wrong at one place of a settings file. */
export type SettingsFault =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'choice'
  | 'blank'
  | 'range'
  | 'share'
  | 'sheet-name'
  | 'repeated'
  | 'bands'
  | 'day'
  | 'unknown-key'
  | 'missing-key';

/** One mistake in a settings file. The catalogue's `settings-<code>` says it in words, with `params`. */
export interface SettingsProblem {
  readonly code: SettingsFault | 'not-json' | 'not-object' | 'newer';
  /** `place`: where, as `bands[0].floor`; `allowed`: what would be right; `line` and `column`, from 1, where it is no JSON. */
  readonly params: Readonly<Record<string, string | number>>;
}

const faults: ReadonlySet<string> = new Set<SettingsFault>([
  'text',
  'number',
  'boolean',
  'list',
  'object',
  'choice',
  'blank',
  'range',
  'share',
  'sheet-name',
  'repeated',
  'bands',
  'day',
  'unknown-key',
  'missing-key',
]);

function isFault(code: string | undefined): code is SettingsFault {
  return code !== undefined && faults.has(code);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map((item) => (item.type === 'array' ? `[${String(item.key)}]` : `.${String(item.key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** What a schema of settings complains of. Its messages are `fault|what would be allowed`. `part` is the entry under which the whole stands. */
export function settingsProblem(issue: v.BaseIssue<unknown>, part = ''): SettingsProblem {
  const [code, allowed = ''] = issue.message.split('|');
  const place = [part, placeOf(issue)].filter((piece) => piece !== '').join('.');
  if (place === '' || !isFault(code)) return { code: 'not-object', params: {} };
  return { code, params: { place, allowed } };
}
