import { groupWords } from './field-words';
import type { Meaning } from './meaning';

/* Every pattern is matched against a caption's key: lower case, no diacritics, letters and figures only (see captionKey). */

/** What every word of a unit heading is about: the unit, its level, and what is done with it. */
const unitNouns =
  /^(?:(?:ten|cac|danh sach|nhom) )*(?:don vi|co quan|dia phuong|dia ban|xa|phuong|huyen|quan|tinh|thanh pho|tp|ubnd|uy ban|so (?:ban|nganh)|ban nganh|phong ban|phong|to chuc|ttpvhcc|tt pvhcc|tt hcc|ttphhcc|trung tam|bo phan|chi nhanh|department|unit|agency|org|organization|commune|province)\b/u;
const unitWords = new Set(
  (
    'ten cac danh sach nhom don vi co quan dia phuong ban nganh so phong xa phuong thi tran dac khu huyen quan tinh thanh pho tp ubnd uy nhan dan cap ' +
    'duoc danh gia xep hang cham diem thuc hien giai quyet thu ly tiep nhan xu ly truc thuoc tham gia bao cao hanh chinh cong trung tam phuc vu ' +
    'ttpvhcc pvhcc hcc tt ttphhcc va hoac hay chi nhanh doan the to chuc chu tri phu trach quan ly kiem tra bo phan mot cua lien thong khu vuc ' +
    'department unit agency org organization commune province name title'
  ).split(' '),
);

/* Of a dossier, a procedure, a form: things that are counted. */
const countedThings =
  'ho so|hs|tthc|thu tuc|dvc|dich vu cong|luot|phieu|don|van ban|truong hop|pakn|phan anh|giao dich|don vi|nguoi|cong dan';
const counts: readonly RegExp[] = [
  new RegExp(String.raw`^(?:tong )?so (?:luong )?(?:${countedThings})\b`, 'u'),
  new RegExp(String.raw`^(?:tong )?so luong\b`, 'u'),
  new RegExp(String.raw`^tong (?:so )?(?:${countedThings})\b`, 'u'),
  /^(?:ho so|hs|tthc|thu tuc) (?!.*\b(?:ty le|ti le)\b)/u,
  /^(?:ho so|hs|tthc)$/u,
  /^(?:da |dang |cho |chua )?(?:tiep nhan|giai quyet|xu ly|nhan|tra ket qua|hoan thanh|phat sinh)$/u,
  /^(?:da |dang |cho |chua )(?:tiep nhan|giai quyet|xu ly|nhan|tra|so hoa)\b/u,
  /^(?:giai quyet |xu ly |tra )?(?:dung|truoc|trong|qua|tre|som)(?: va (?:dung|truoc|trong|qua|tre|som))? han$/u,
  /^(?:nop )?(?:truc tiep|buu chinh|bcci|qua buu chinh|tu choi|ton dong|ton|ky truoc chuyen sang|tam dung)$/u,
  /^tong (?:cong |so |thu )?(?:nghin |trieu |ty )?(?:dong|vnd)$|^tong (?:cong|so)? ?(?:ho so|hs|luot|phieu|don|van ban)$/u,
  /^(?:tu so|mau so|numerator|denominator|received|completed|total dossiers?)$/u,
];

/** What our own appendix calls the points of a group, behind its columns. */
export const groupTotal = /^cong nhom$/u;

const others: readonly (readonly [Meaning, RegExp])[] = [
  [
    'note',
    /^(?:don vi tinh|dvt|ghi chu|trang thai|tinh trang|nguon|nhan xet|ly do|nguyen nhan|thoi gian|thoi diem|gio|kien nghi|giai phap|dien giai|note|status|trend|trend label|updated at)\b|^(?:ngay|date|day|month|quarter|year|nam|thang)$/u,
  ],
  ['note', groupTotal],
  // A rank in a cluster is not that of the table.
  ['note', /\bhang\b.*\b(?:cum|khoi)\b/u],
  [
    'cluster',
    /^(?:ten |thuoc )?(?:cum|khoi)(?: (?:thi dua|don vi|co quan|hanh chinh|dv|cq|quan ly))?(?: (?:cum|khoi|nhom)(?: thi dua)?)?(?: so)?$|^nhom thi dua$|^clusters?$/u,
  ],
  [
    'level',
    /^(?:cap|loai|loai hinh)(?: (?:don vi|co quan|hanh chinh|dv|cq|quan ly))?$|^(?:child ?group|unit ?type|type|level|kind|loai coquan|loai co quan|capdonviid|cap don vi id)$/u,
  ],
  [
    'maximum',
    /^(?:tong )?(?:diem )?(?:toi da|chuan|tran|goc|goc ban dau)$|^(?:so )?diem (?:toi da|chuan|tran)\b|^thang diem\b|^(?:total ?)?max ?(?:score|imum|point)?s?$|^total max score$|\btoi da$/u,
  ],
  [
    'bonus',
    /^(?:tong )?(?:diem )?(?:cong them|thuong|uu tien|khuyen khich|bonus)$|^(?:tong )?diem (?:cong(?! (?:bo|bang|khai|tac|dvc|dvcqg|dich vu|quoc gia))|thuong|uu tien|khuyen khich|bo sung)\b/u,
  ],
  ['penalty', /^(?:tong )?(?:diem )?(?:tru|phat|bi tru|penalty)$|^(?:tong )?diem (?:tru|phat|bi tru)\b/u],
  [
    'adjustment',
    /^(?:tong )?(?:diem )?(?:cong|thuong) (?:va |hoac |hay )?(?:tru|phat)\b|^(?:diem |so diem )?(?:dieu chinh|hieu chinh)$/u,
  ],
  ['change', /\bdelta\b|\bdiff(?:erence)?\b|^(?:muc )?(?:thay doi|tien bo)(?: diem)?$/u],
  [
    'rank',
    /^vi thu$|^(?:xep |thu |vi tri |xep thu )?hang(?: (?:nhom|chung|tong|ky|theo|trong|thang|tuan|hien tai|cu|moi).*)?$|^(?:xep|thu) hang\b|^(?:current |group |previous |province )?rank(?:ing)?\b|\brank (?:daily|change)\b|^rank change\b/u,
  ],
  [
    'code',
    /^(?:ma|id|uuid)(?: (?:dv|don vi|co quan|coquan|cq|dinh danh|so|unit|tinh|xa))*$|^(?:id|ma) co ?quan$|\b(?:code|id)$/u,
  ],
  ['grade', /^(?:ket qua )?(?:xep|phan) loai\b|^muc (?:xep loai|danh gia)\b|^danh gia(?: xep loai)?$|^hang loai$/u],
];

const totals: readonly RegExp[] = [
  /\btong\b.*\b(?:diem|score)\b|\b(?:diem|score)\b.*\btong\b|\btong ?(?:diem|score)\b|^tong so$|^tong (?:ca |cac )?\d? ?nhom\b/u,
  /^(?:so )?diem (?:chung|766|bcs|bo chi so|danh gia|cuoi cung|chinh thuc|xep hang|cuoi ky|th$|thuc te|thuc hien|dat|luy ke|tich luy|chot|cong bo|ghi nhan|quy doi|ca nam|nam|thang|tuan|quy|ngay|hom nay|ky|sau|truoc|chi so|tb|trung binh|binh quan|hien tai|phuc vu|cuoi|(?:tren )?cong (?:dvc|dich vu|quoc gia)|con lai|tong ket|dat duoc)\b/u,
  /^(?:ket qua|kq) (?:diem|danh gia|cham diem|tong hop|bo chi so|chung|766)\b|^(?:diem|so diem|chi so) (?:tong|ket qua|so)?$/u,
  /^(?:t|tg|tong)(?: so)? (?:d|diem)$|^d ?th$/u,
  /^(?:chi so|bo chi so|bcs)(?: (?:tong hop|chung|766|(?:chat luong )?phuc vu.*|nam.*))?$/u,
  /\b(?:total|current|previous|final|overall) ?score\b|\bscore ?total\b|^score(?: daily)?$/u,
];

/** The group whose words a heading has, whatever else it says; null where it has none. */
export function groupByWords(key: string): Meaning | null {
  return groupWords.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** The meaning of a heading that no list has, by the words in it; null where they do not tell. */
export function meaningByWords(key: string): Meaning | null {
  if (key === '' || key.length > 120) return null;
  const stripped = key.replace(
    /^(?:group ?scores?(?: delta(?: daily)?)?|diem nhom|nhom chi so|nhom|chi so|tieu chi) (?=\S*[a-z])/u,
    '',
  );
  for (const [meaning, pattern] of others) if (pattern.test(key)) return meaning;
  if (unitNouns.test(key) && key.split(' ').every((word) => unitWords.has(word))) return 'name';
  if (counts.some((pattern) => pattern.test(key))) return 'count';
  return groupByWords(stripped) ?? (totals.some((pattern) => pattern.test(key)) ? 'total' : null);
}
