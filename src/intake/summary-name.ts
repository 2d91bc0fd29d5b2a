import { plainText } from '../core/text/plain-text';
import { isPlaceName, mayBePlace, standsFor } from './row-words';

const whole =
  /^(?:(?:ket qua|chung|tong|tong cong|binh quan|trung binh|diem) )?(?:toan|ca) (?:huyen|tinh|xa|thanh pho|tp|thi xa|thi tran|quan|phuong|dac khu|nganh|he thong|bo|cum|khoi|dia ban|don vi|nuoc|vung)\b/u;
/* A mean, and words that `standsFor` does not know: “Trung bình của các trường”. */
const meanOf =
  /^(?:(?:diem )?(?:dtb|tb|bq|binh quan|trung binh)(?: chung| cong)?|avg|mean|average|total|(?:gia tri|so|muc) (?:trung binh|binh quan)|tong(?: cong| so| hop| chung| diem)?|cong) (?:cac|cua|chung|\d)/u;
/** Numbered like a unit, these are still no unit's name. */
const neverUnit =
  /^(?:ket qua (?:toan|chung)|(?:diem )?(?:binh quan|trung binh|tb|bq) (?:chung |cua )?(?:cac|toan|ca) )/u;
const statistic =
  /^(?:(?:don vi |diem |gia tri |muc )?(?:cao|thap|lon|nho) nhat(?: .*)?|max|min|maximum|minimum|trung vi|median|stdev|sum|do lech chuan|phuong sai|khoang cach|ky truoc|(?:cung )?ky nam truoc|so voi .*)$/u;
const target =
  /^(?:(?:chi tieu|muc tieu|ke hoach|kh|chuan|nguong|dinh muc|yeu cau|phan dau|uoc)(?: (?:(?:giao|duoc giao|de ra|dat|phan dau|thuc hien|nam|thang|quy|tuan|toi thieu|den|cua)\b|[(\d]).*)?|muc (?:toi thieu|san|dat|yeu cau)|thang diem|diem (?:toi da|chuan|tran|yeu cau|san)|toi da|ty trong|trong so) ?:?$/u;
/** No unit is called so, whatever its number. */
const sureAside =
  /^(?:(?:don vi |diem |gia tri |muc )?(?:cao|thap|lon|nho) nhat|max|min|maximum|minimum|median|trung vi|chi tieu (?:duoc )?giao|muc tieu (?:nam|thang|quy) .*|phuong sai|do lech(?: .*)?|khoang (?:bien thien|cach)(?: .*)?|chenh lech(?: .*)?|(?:muc )?tang ?[,/]? ?giam(?: .*)?|toi da|(?:tong )?(?:so )?diem (?:chuan|toi da|tran)(?: toi da)?|phan dau|uoc thuc hien|ky truoc|so voi .*)(?: ?\(.*\))? ?:?$/u;
/** What a target, a mean, a place in a ranking begins with: whatever follows, none is a unit unless it is written like a place (see {@link isPlaceName}). */
const begunAsAside =
  /^(?:chi tieu|muc tieu|dinh muc|nguong|yeu cau|phan dau|(?:diem )?(?:trung binh|binh quan|tb|bq|dtb)|(?:thu |xep )?hang (?:cua|trong|toan|chung|so)|(?:thu|xep) hang|diem (?:cong|thuong|tru|phat)|don vi (?:co|dat)|thang diem|trong so|muc (?:toi thieu|san)|(?:tong )?(?:so )?diem (?:toi da|chuan|tran|san|chung|binh quan|trung binh|cua)|ty le|ti le) \S/u;
/* “Số đơn vị tăng điểm”: plain text would not tell it from “Sở …”. */
const numberOfUnits =
  /^(?:tổng )?số (?:lượng )?(?:các )?(?:đơn vị|xã|phường|sở|cơ quan|địa phương|ubnd|hồ sơ|hs|tthc)(?:[ ,]|$)/iu;
/** The grades of a legend under the table. */
const legend = /^(?:loai )?(?:xuat sac|tot|kha|tb|yeu|kem)(?: tro len)?(?: ?\(.*\))?(?::.*)?$/u;
/** “CA tỉnh” is the police; “CẢ TỈNH”, and “Ca tinh” without any diacritics, are the whole. */
const unitlike = /^(?:CA|ca|Ca) (?=.*[^ -~])/u;
/** What no such name begins with; to look first spares most units the way to plain text. */
const begunOtherwise =
  /^(?!phấn đấu|phương sai|so với|số (?:trung|bình|đơn|lượng|các|xã|phường|sở|cơ|địa|ubnd|h|tt)|hạng |giá trị|sum|stdev|ước |xuất sắc|xếp hạng)[\de-jo-su-xz]/iu;

/**
 * How surely a row's name says that it is the row of the whole: 2 for “TOÀN HUYỆN”, 1 for “TỔNG CỘNG” and “BÌNH QUÂN”, 0 for a unit. There are communes
 * called Trung Bình, Chung Chải and Tổng Cọt: nothing but the whole name counts, and of numbered rows only those that no unit is called.
 */
export function summaryCertainty(name: string, numbered: boolean, summaryNames: ReadonlySet<string>): 0 | 1 | 2 {
  const isWhole = standsFor(name) === 'whole' && !(numbered && mayBePlace(name));
  if (summaryNames.size === 0 && begunOtherwise.test(name)) return isWhole ? 1 : 0;
  const plain = plainText(name);
  if (summaryNames.has(plain) || (whole.test(plain) && !unitlike.test(name.normalize('NFC')))) return 2;
  return isWhole || (numbered ? neverUnit : meanOf).test(plain) ? 1 : 0;
}

/** True for a row that stands for some of the units, or for none: “TB khối sở”, “Cộng cụm 1”, “Cao nhất”, “Chỉ tiêu giao”. */
export function isAside(name: string, place: 'numbered' | 'unnumbered'): boolean {
  const stands = standsFor(name);
  if (stands !== null && stands !== 'whole') return place === 'unnumbered' || !mayBePlace(name);
  if (begunOtherwise.test(name)) return false;
  const plain = plainText(name);
  if (numberOfUnits.test(name.normalize('NFC'))) return true;
  const placeLike = place === 'numbered' && isPlaceName(name);
  if (!placeLike && (sureAside.test(plain) || (begunAsAside.test(plain) && !isPlaceName(name)))) return true;
  if (place === 'numbered') return false;
  return statistic.test(plain) || target.test(plain) || legend.test(plain) || plain.endsWith(':');
}

/** True for a name that goes on after the words for the whole, as the name of a place might: “Toàn Tỉnh Hòa”, not “Toàn Tỉnh”. */
export function goesOnAsPlace(name: string): boolean {
  return (
    isPlaceName(name) &&
    /^(?:toan|ca) (?:huyen|tinh|xa|quan|phuong|nganh|bo|cum|khoi|nuoc|vung) \S/u.test(plainText(name))
  );
}

/** True for a row that is called like a province: no unit where the others are its communes and departments. */
export function isProvinceName(name: string): boolean {
  return /^(?:ubnd |[uủ][ỷy] ban nhân dân )?(?:tỉnh (?!đoàn|ủy|uỷ|hội)|thành phố |tp\.? )\S/iu.test(
    name.normalize('NFC'),
  );
}
