import { plainText } from '../../core/text/plain-text';

/* What offices write out or shorten: both come to the short form. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bthu tuc(?: hanh chinh)?\b/gu, 'tthc'],
  [/\bdich vu cong quoc gia\b/gu, 'dvcqg'],
  [/\bdvc quoc gia\b|\bdvc qg\b/gu, 'dvcqg'],
  [/\bdich vu cong truc tuyen\b|\bdvc truc tuyen\b|\bdvc tt\b/gu, 'dvctt'],
  [/\bdich vu cong\b/gu, 'dvc'],
  [/\bphan anh(?:,| va|) kien nghi\b/gu, 'pakn'],
  [/\bthanh toan truc tuyen\b|\btt truc tuyen\b/gu, 'tttt'],
  [/\bho so\b/gu, 'hs'],
  [/\bgiai quyet\b/gu, 'gq'],
  [/\bcan bo,? cong chuc\b/gu, 'cbcc'],
  [/\bco so du lieu\b/gu, 'csdl'],
  [/\bti le\b/gu, 'ty le'],
];

/** Words that change nothing in the name of an indicator. */
const fillers = new Set(
  'so luong co duoc da thuc hien cac cua ve trong tren len theo thuoc phuc vu cho de viec va voi thong tin cung cap trien khai khi'.split(
    ' ',
  ),
);

const numbering = /^(?:\d{1,2}(?: \d{1,2})* |[ivx]{1,4} |[a-dđ] )(?=[a-z]{2})/u;

/** A heading or an indicator's name without letter case, diacritics, punctuation, and with the usual abbreviations for what they stand for. */
export function countKey(text: string): string {
  const plain = plainText(text)
    .replace(/%/gu, ' phan tram ')
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();
  return shortForms.reduce((key, [long, short]) => key.replace(long, short), plain);
}

/** The same without what people add or leave out: “Tỷ lệ”, “1.1.”, “số”, “có”, “được”; only what no two indicators share may be found by it. */
export function looseCountKey(key: string): string {
  return key
    .replace(numbering, '')
    .replace(/^(?:ty le|phan tram|chi so|chi tieu|tieu chi) /u, '')
    .replace(/ (?:phan tram|ty le)$/u, '')
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}
