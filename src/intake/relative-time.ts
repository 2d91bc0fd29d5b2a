import { findPeriod } from '../core/periods/find-period';
import { plainText } from '../core/text/plain-text';

/* “Điểm trước”, “Hạng cũ”: of before; “Điểm trước điều chỉnh” and “Đơn vị cũ” are not. */
const figureBefore = String.raw`(?<=^(?:(?:(?:tong )?(?:so )?diem(?: so| tong hop| tong)?|tong(?: cong| so)?|ket qua|kq|so lieu|so|(?:thu |xep )?hang|xep loai) )?)`;
/** What a heading says of the time before. */
export const before = new RegExp(
  String.raw`\b(?:(?:cua )?(?:ky bao cao|ky|thang|tuan|quy|nam|hom|lan|dot|ngay|phien) (?:(?:lien|lien ke|ke) )?(?:truoc|qua|cu|lien ke)(?: do| day| kia)?|ky so sanh|dau ky|cung ky(?: nam truoc)?|previous|last (?:week|month|day|period)|${figureBefore}(?:(?:(?:lien|lien ke|ke) )?truoc(?: do| day| kia)?|cu)$)\b`,
  'u',
);
/** What a heading says of the time that is reported on. */
export const current = new RegExp(
  String.raw`\b(?:(?:cua )?(?:ky bao cao|ky|thang|tuan|quy|nam|hom|lan|dot|ngay|phien) (?:nay|moi|hien hanh)|(?:ky|thang|tuan|quy|nam) bao cao(?! truoc| lien)|cuoi ky|hien (?:tai|nay|hanh)|current|this (?:week|month|period)|${figureBefore}(?:nay|moi(?: nhat)?)$)\b`,
  'u',
);
/** True for a key that says no more than which period it is: “Lần này”, “Kỳ trước”, “Số cũ”. */
export function isOnlyRelativeTime(key: string): boolean {
  const untimed = key.replace(before, ' ').replace(current, ' ').trim();
  return untimed !== key && /^(?:so(?: lieu)?)?$/u.test(untimed);
}

/**
 * What the name of a sheet says of its time beside others of the same units: −1 before (“Kỳ trước”, “Cũ”), 1 now (“Kỳ này”, “Nay”, “Mới”), 0 nothing. Where it
 * names a period, that says it.
 */
export function timeOfName(name: string): -1 | 0 | 1 {
  const plain = plainText(name);
  if (findPeriod(plain) !== null) return 0;
  if (before.test(plain) || /\b(?:truoc|cu|qua|old|before|prev)$/u.test(plain)) return -1;
  return current.test(plain) || /\b(?:nay|moi|new|now)$/u.test(plain) ? 1 : 0;
}
