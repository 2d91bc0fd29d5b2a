/** Ids that columns of every table have, and names that every object of the language has; no indicator may bear one. */
const reserved: ReadonlySet<string> = new Set([
  ...['position', 'name', 'code', 'level', 'total', 'previous', 'grade', 'change', 'rank', 'movement', 'cluster'],
  ...['bonus', 'penalty', 'adjustment', 'maximum', 'count', 'note', 'score', 'rate', 'unknown', 'ignore', 'rest'],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** True for a code that an indicator may have: letters, figures, dots and dashes, and none that every table has. */
export function isIndicatorId(id: string): boolean {
  return /^[\p{L}\d][\p{L}\d_.-]{0,39}$/u.test(id) && !reserved.has(id);
}
