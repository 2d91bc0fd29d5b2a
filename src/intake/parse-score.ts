import { toDecimal } from '../core/decimal';
import type { CellValue } from '../core/grid';

/** What a cell of figures holds. */
export type Score =
  | { readonly kind: 'none' }
  /** `percentSign`: written with “%”; `outOf`: 100 in “86.59/100”; `mark`: the decimal mark, where its being one is beyond doubt. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percentSign: boolean;
      readonly outOf: number | null;
      readonly mark: '.' | ',' | null;
    }
  /** “1.234”: a decimal if `mark` is known to be the decimal mark of this sheet, else a thousand. */
  | {
      readonly kind: 'ambiguous';
      readonly value: number;
      readonly percentSign: boolean;
      readonly outOf: number | null;
      readonly mark: '.' | ',';
    }
  | { readonly kind: 'formulaError' }
  | { readonly kind: 'text' };

const none: Score = { kind: 'none' };
const text: Score = { kind: 'text' };
const noValue =
  /^(?:|[-–—−]+(?: [-–—−]+)*|[/\\]+|\.{2,}|…|n\/?a|n\.a\.?|nan|null|none|nil|(?:để |bỏ )?trống|kps|kps ?(?:hs|tthc|hồ sơ)|k\/?p\/?s|k[/.]? ?(?:c|có|đg|ks|sl|csl|cdl|xđ|ad)|k\.p\.s\.?)$/u;
/* What is said not to be: “Không phát sinh hồ sơ”, “K. có”, “Chưa công bố”. “Không đạt” is a judgement and none of these. */
const nothingThere =
  /^(?:không|ko|kh|k|chưa)(?:[\s./]+)(?:được |thuộc (?:diện )?|có |phải |còn )?(?:phát sinh|p[./]?s|thẩm quyền|thu phí|phí|lệ phí|có|áp dụng|xác định|đánh giá|đg|xét|xếp loại|chấm|khảo sát|tính|tổng hợp|công bố|số liệu|dữ liệu|giao|báo cáo|thống kê|cập nhật|liên quan|hồ sơ|hs|tthc|thủ tục|đối tượng|diện|phạm vi|chức năng|nhiệm vụ|chỉ tiêu|thực hiện|triển khai|điểm)(?:[\s.]+[\p{L}.]+){0,5}$|^(?:đang|chờ) (?:chờ |được )?(?:cập nhật|tổng hợp|công bố|công nhận|kq|sl|thẩm định|rà soát|đánh giá|chấm|xác minh|bổ sung|số liệu|kết quả)(?: [\p{L}.]+){0,3}$/u;
const number = /^([+-]?)(\d+)(?:([.,])(\d+))?(%|đ|điểm)?(?:\/(\d+)(?:[.,]0+)?(?:đ|điểm)?)?$/u;
const grouped =
  /^([+-]?)(\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:,\d{3}){2,})$/u;
const formulaError = /^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/u;

/* Any other denial or delay; a judgement (“Không đạt”) may be 0 points. */
const denied = /^(?:(?:không|ko|k|kh)[\s./]+\p{L}|chưa|miễn|chờ|đang|tạm|hoãn|ngừng|dừng)[^\d%]*$/u;
const judged =
  /(?<!\p{L})(?:đạt|đ|tốt|hoàn thành|ht|đúng|đủ|đồng ý|hài lòng|hl|đáp ứng|bảo đảm|đảm bảo|chấp hành|kịp|nộp|làm|tuân thủ)(?!\p{L})/u;

/** True for words that {@link parseScore} does not know and that most likely say that there is no figure: “Không KS”, “Chưa XL”, “Miễn”. */
export function saysNoFigure(text: string): boolean {
  const said = text.normalize('NFKC').trim().toLowerCase();
  return said.length <= longestNothing && denied.test(said) && !judged.test(said);
}

/** Nobody writes more than this to say that there is nothing. */
const longestNothing = 120;

/** Words without the marks around them and a bracket after them: “*Không phát sinh.”, “N/A (không có phí)”. */
function bare(said: string): string {
  return said.replace(/^[*\s]+|\s*\([^()]*\)\s*$|[.;*\s]+$/gu, '').replace(/^n\/?a$/u, 'không có');
}

/** Name of a formula's error: “#N/A”, “#DIV/0!”. */
export function isFormulaError(value: CellValue): boolean {
  return typeof value === 'string' && formulaError.test(value.trim().toUpperCase());
}

/** Reads a figure typed as a number or as text: 86,59 · 86.59 · “86.59/100” · “98,41%”. “-”, “N/A” and the like are no value. */
export function parseScore(value: CellValue): Score {
  if (value === null) return none;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', value: toDecimal(value), percentSign: false, outOf: null, mark: null }
      : text;
  }
  if (typeof value === 'boolean') return text;
  const tidy = value
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-');
  const said = tidy.replace(/\s+/gu, ' ').replace(/^\((.*)\)$/u, '$1');
  if (noValue.test(said)) return none;
  if (said.length <= longestNothing && (nothingThere.test(said) || nothingThere.test(bare(said)))) return none;
  if (isFormulaError(value)) return { kind: 'formulaError' };
  const compact = tidy.replace(/[\s↑↓→▲▼△▽⬆⬇↗↘]/gu, '').replace(/^'/u, '');
  const found = number.exec(compact);
  if (!found) return readGrouped(compact);
  const [, sign = '', whole = '', mark, fraction = '', suffix, denominator] = found;
  const read = {
    value: toDecimal(Number(`${sign}${whole}.${fraction}`)),
    percentSign: suffix === '%',
    outOf: denominator === undefined ? null : Number(denominator),
  };
  if (mark !== '.' && mark !== ',') return { kind: 'number', ...read, mark: null };
  const couldBeThousands = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return { kind: couldBeThousands ? 'ambiguous' : 'number', ...read, mark };
}

/** The figure of a cell that is beyond doubt; null for any other. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return toDecimal(value);
  const score = parseScore(value);
  return score.kind === 'number' ? score.value : null;
}

/** “1.234,5” and “1.234.567” can be read in one way only; such a number is too large for any column, but it is a number. */
function readGrouped(compact: string): Score {
  if (!grouped.test(compact)) return text;
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const marks = new Set(compact.replace(/[^.,]/gu, ''));
  const digits = (part: string): string => part.replace(/[.,]/gu, '');
  const plain = marks.size === 1 ? digits(compact) : `${digits(compact.slice(0, last))}.${compact.slice(last + 1)}`;
  return { kind: 'number', value: toDecimal(Number(plain)), percentSign: false, outOf: null, mark: null };
}
