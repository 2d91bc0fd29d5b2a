import { plainText } from '../core/plain-text';

const whole =
  /^(?:(?:chung|tong|tong cong|binh quan|trung binh|diem) )?(?:toan|ca) (?:huyen|tinh|xa|thanh pho|tp|thi xa|thi tran|quan|phuong|dac khu|nganh|he thong|bo|cum|khoi|dia ban|don vi|nuoc|vung)\b/u;
const reckoned =
  /^(?:tong cong|tong so|tong hop|tong chung|tong diem|tong|cong|chung|(?:diem )?(?:binh quan|trung binh)(?: chung| cong)?|average|total)(?: (?:cac|cua|chung|\d).*)?(?: ?\(.*\))? ?:?$/u;
/** What no such name begins with; to look first spares most units the way to plain text. */
const begunOtherwise = /^[\de-su-z]/iu;

/**
 * How surely a row's name says that it is the row of the whole: 2 for “TOÀN HUYỆN”, 1 for “TỔNG CỘNG” and “BÌNH QUÂN”, 0 for a unit. There are communes
 * called Trung Bình, Chung Chải and Tổng Cọt: nothing but the whole name counts, and a numbered row is a unit.
 */
export function summaryCertainty(name: string, numbered: boolean, summaryNames: ReadonlySet<string>): 0 | 1 | 2 {
  if (summaryNames.size === 0 && begunOtherwise.test(name)) return 0;
  const plain = plainText(name);
  if (summaryNames.has(plain) || whole.test(plain)) return 2;
  return !numbered && reckoned.test(plain) ? 1 : 0;
}
