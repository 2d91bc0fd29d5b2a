import { plainText } from '../core/text/plain-text';
import type { Scheme } from '../core/scheme/types';
import type { Settings } from '../core/settings/settings';
import { ownSchemeInForce } from '../core/scheme';
import { readCaption } from './caption';
import { captionKey } from './caption-key';
import { headingWords } from './field-words';
import { meaningByWords } from './heading-grammar';
import type { Meaning } from './meaning';

export type { Meaning } from './meaning';

/** Headings, by {@link captionKey}. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

/** Every heading that is known: those of the schemes, of this file, and the person's own, which win. */
export function buildVocabulary(schemes: readonly Scheme[], settings: Settings): Vocabulary {
  const vocabulary = new Map<string, Meaning>();
  const learn = (alias: string, meaning: Meaning): void => {
    const key = captionKey(plainText(alias));
    if (key !== '' && !vocabulary.has(key)) vocabulary.set(key, meaning);
  };
  const own = ownSchemeInForce(settings);
  for (const { heading, as } of settings.reading.columns) learn(heading, as === 'ignore' ? 'note' : as);
  for (const [meaning, aliases] of Object.entries(settings.aliases) as [Meaning, readonly string[]][]) {
    for (const alias of aliases) learn(alias, meaning);
  }
  for (const { indicators } of schemes) {
    for (const { id, caption, name, aliases } of indicators)
      for (const alias of [caption, name, ...aliases]) learn(alias, id);
  }
  for (const { id, caption, name, aliases } of own?.indicators ?? [])
    for (const alias of [caption, name, ...aliases]) learn(readCaption(alias).keys[0] ?? '', id);
  for (const [meaning, list] of Object.entries(headingWords) as [Meaning, string][]) {
    for (const word of list.split(', ')) learn(word, meaning);
  }
  return vocabulary;
}

/**
 * The meaning of a heading: the first of its forms that is known; before its shortened forms, by the words of the whole (“Điểm cộng” is a bonus, though “Cộng”
 * alone is a sum); at last by the words of any form.
 * @param keys - As {@link readCaption} gives them: the whole first.
 */
export function meaningOf(keys: readonly string[], vocabulary: Vocabulary): Meaning | null {
  const [whole] = keys;
  if (whole === undefined) return null;
  const exact = vocabulary.get(whole);
  if (exact !== undefined) return exact;
  if (changedPlaces.some((words) => words.test(whole)) && !/\bdiem\b/u.test(whole)) return 'note';
  for (const key of keys) if (changeWords.test(key)) return 'change';
  const said = meaningByWords(whole);
  if (said !== null && said !== 'total') return said;
  for (const key of keys) {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
  }
  if (said !== null) return said;
  for (const key of keys.slice(1)) {
    const meaning = meaningByWords(key);
    if (meaning !== null) return meaning;
  }
  return null;
}

/* “Tăng/giảm hạng”, “Thay đổi vị trí (bậc)”: places in the ranking, no points; “tăng giảm hàng tháng” is of points. */
const place = String.raw`\b(?:(?:thu |xep )?hang(?! (?:thang|tuan|quy|nam|ngay)\b(?! (?:truoc|nay)))|bac|vi tri|thu tu)\b`;
const changed = String.raw`\b(?:tang giam|tang .*\bgiam|thay doi|bien dong|chenh lech|so sanh|so voi|thang giang|len xuong)\b`;
const changedPlaces = [new RegExp(`${changed}.*${place}`, 'u'), new RegExp(`${place}.*${changed}`, 'u')];

const changeWords =
  /^(?:diem )?(?:tang\b.*\bgiam|so voi(?! (?:diem )?(?:toi da|chuan|ke hoach|chi tieu))|so sanh voi|chenh lech|bien dong)\b/u;
