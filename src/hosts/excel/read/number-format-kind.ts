/** What a number format makes of a number. */
export type NumberFormatKind = 'plain' | 'percent' | 'date';

/**
 * Kind of a number format in Excel's notation (the API gives it in English whatever the locale). Text in quotes, escaped characters, colours and
 * currencies in brackets don't count; elapsed hours `[h]` do.
 */
export function numberFormatKind(format: string): NumberFormatKind {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|_.|\*./gu, '').split(';');
  if (/\[(?:h+|m+|s+)\]/iu.test(positive)) return 'date';
  const bare = positive.replace(/\[[^\]]*\]/gu, '');
  if (bare.includes('%')) return 'percent';
  return /general/iu.test(bare) ? 'plain' : /[dmyhs]/iu.test(bare) ? 'date' : 'plain';
}
