import { plainText } from '../../core/text/plain-text';
import { isIndicatorId } from '../../core/scheme/reserved-ids';

/** An id made of a name, that none of `taken` is. */
export function slug(name: string, taken: ReadonlySet<string>): string {
  const base = plainText(name)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 30)
    .replace(/-+$/u, '');
  const own = isIndicatorId(base) ? base : `chi-so-${base}`.replace(/-+$/u, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(id) && isIndicatorId(id)) return id;
  }
}
