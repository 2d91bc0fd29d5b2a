import { plainText } from '../core/plain-text';
import type { Scheme } from '../core/scheme/types';
import type { Settings } from '../core/settings';
import { ownSchemeInForce } from '../core/scheme';
import { captionKey, readCaption } from './caption';
import { meaningByWords } from './heading-grammar';
import type { Meaning } from './meaning';

export type { Meaning } from './meaning';

/** Headings, by {@link captionKey}. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

/* Plain words (see plainText), since headings are compared that way; a comma separates them. */
const words: Readonly<Partial<Record<Meaning, string>>> = {
  position: 'stt, row stt, tt, so tt, so thu tu, thu tu, no, #',
  name:
    'don vi, ten don vi, cac don vi, dia phuong, ten dia phuong, co quan, ten co quan, co quan don vi, don vi dia phuong, co quan don vi dia phuong, ' +
    'so nganh dia phuong, so ban nganh dia phuong, don vi hanh chinh, don vi thuc hien, don vi duoc danh gia, ten don vi dia phuong, dia ban, xa, phuong, huyen, ' +
    'ten xa, ten phuong, xa phuong, ten xa phuong, xa phuong thi tran, xa thi tran, xa phuong dac khu, ubnd xa, ubnd xa phuong, ubnd cap xa, ' +
    'ten, unit, unit name, unitname, name, department, department name, departmentname',
  code: 'ma, ma don vi, ma dv, ma co quan, ma dinh danh, ma so, code, unit code, unitcode, department code, departmentcode',
  total:
    'diem tong hop, tong hop diem, tong diem, tong so diem, tong cong, tong, tong hop, chi so tong hop, ket qua tong hop, diem chung, diem danh gia, tong diem danh gia, ' +
    'tong diem dat, tong diem dat duoc, diem bo chi so, bo chi so, bo chi so 766, diem 766, diem bo chi so 766, tong diem 766, tong diem ky nay, diem ky nay, ky nay, ' +
    'ky bao cao, thang nay, tuan nay, quy nay, nam nay, hien tai, diem hien tai, total, total score, totalscore, score',
  previous:
    'ky truoc, diem ky truoc, tong diem ky truoc, diem tong hop ky truoc, ky so sanh, diem ky so sanh, thang truoc, diem thang truoc, tuan truoc, diem tuan truoc, ' +
    'quy truoc, diem quy truoc, nam truoc, diem nam truoc, lan truoc, cung ky, cung ky nam truoc, previous, previous score',
  grade: 'xep loai, phan loai, loai, ket qua xep loai, xep loai chung, muc xep loai, danh gia, grade',
  change: 'tang giam, diem tang giam, tang hoac giam, chenh lech, bien dong, so sanh, so voi, diem cong tru, change',
  rank: 'xep hang, thu hang, hang, vi tri, xep thu, thu tu xep hang, rank',
  score: 'diem, diem so, so diem, diem dat, diem dat duoc, diem nhom, cong, gia tri',
  rate: 'ratio, ty le, ti le, ty le dat, phan tram, ket qua, thuc hien',
};

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
  for (const [meaning, list] of Object.entries(words) as [Meaning, string][]) {
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

const changeWords =
  /^(?:diem )?(?:tang\b.*\bgiam|so voi(?! (?:diem )?(?:toi da|chuan|ke hoach|chi tieu))|so sanh voi|chenh lech|bien dong)\b/u;
