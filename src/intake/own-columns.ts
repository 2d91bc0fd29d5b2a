import { plainText } from '../core/text/plain-text';
import { ownSchemeInForce } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import { captionKey } from './caption-key';
import { isIndicatorRole, type Column } from './column-role';

/**
 * A column as the office's own scheme has it: by all its headings, where an alias is written so (“Nhóm › Cột”); what only the schemes that ship would call an
 * indicator is none.
 */
export function inOwnScheme(column: Column, headings: readonly string[], settings: Settings): Column {
  const own = ownSchemeInForce(settings);
  if (own === null) return column;
  const whole = captionKey(plainText(headings.join(' › ')));
  const said = own.indicators.find(({ aliases }) =>
    aliases.some((alias) => alias.includes('›') && captionKey(plainText(alias)) === whole),
  );
  if (said) return { ...column, role: said.id, totalness: 0 };
  const { role } = column;
  if (!isIndicatorRole(role) || own.indicators.some(({ id }) => id === role)) return column;
  return { ...column, role: 'unknown' };
}
