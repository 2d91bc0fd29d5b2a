import { unifySpelling } from '../core/names/spelling';
import { isNamedLikeUnit } from './row-numbers';

/*
 * The words of which the name of a row is made that stands for all units, for some, or for none. No unit bears nothing but these, however they are put together; of a commune that is called after
 * one of them (Tổng Cọt, Chung Chải) there is more. Compared with their diacritics, where a name has any: Toàn Thắng is no “toàn tháng”.
 */
const measures =
  'điểm số|số điểm|điểm|kết quả|kq|số liệu|giá trị|mức độ|mức|bộ chỉ số|chỉ số|tỷ lệ|tỉ lệ|thực hiện|đánh giá|nhìn|đạt|được';
const means =
  'tổng cộng|tổng hợp|tổng số|tổng|cộng|chung|bình quân|trung bình|bq|tb|đtb|đbq|tbc|bqc|[bt][./] ?(?:quân|bình|q|b)|avg|mean|overall|average|total|mặt bằng|toàn|cả|lũy kế';
const extremes =
  'cao nhất|thấp nhất|lớn nhất|nhỏ nhất|tốt nhất|kém nhất|maximum|max|minimum|min|trung vị|median|độ lệch chuẩn|độ lệch|phương sai|khoảng cách|chênh lệch';
const wholes = 'tỉnh|thành phố|tp|huyện|quận|thị xã|địa bàn|hệ thống|nước|quốc gia|đơn vị|địa phương';
const parts = 'khối|cụm|nhóm|cấp|sở|ban|ngành|ubnd|cơ quan|tổ|xã|phường|thị trấn|đặc khu|vùng';
const joints = 'các|của|theo|trong|và|hoặc|trên|ở|này|kỳ|tháng \\d+|quý|tuần|năm|[ivx]+|\\d+(?:[.,]\\d+)?';

/* \b knows no Vietnamese word. */
const word = (words: string): string => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;

/** A test for names as they are written, and for those of whoever types no diacritics. */
function test(source: string): (name: string) => boolean {
  const spelt = unifySpelling(source);
  const bare = spelt.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  const [written, plain] = [new RegExp(spelt, 'u'), new RegExp(bare, 'u')];
  return (name) => (/[^ -~]/u.test(name) ? written : plain).test(name);
}

const isOnlySuch = test(`^(?:${word([measures, means, extremes, wholes, parts, joints].join('|'))}[ ,.:;/&-]*)+$`);
const saysWhat = test(word(`${means}|${extremes}`));
const isOfNoPlace = test(word(`${measures}|${wholes}|tổng|cộng|chung|toàn|cả|mặt bằng`));
const isOfExtreme = test(word(extremes));
const isOfSome = test(`(?<!toàn |cả )${word(parts)}`);
const isWholeAlone = test('^(?:(?:điểm|kết quả|kq|số liệu)(?: của)? )?(?:tỉnh|huyện|thành phố|tp)$');
/* In brackets: of how many, of which unit. */
const bracket = /\s*\([^()]*\)/gu;

/* To look at its first word first spares most names the rest. */
const firstWords = new Set(
  [measures, means, extremes, wholes, parts, joints].flatMap((words) =>
    words.split('|').flatMap((each) => {
      const first = unifySpelling(each).split(' ')[0] ?? '';
      return [first, first.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')];
    }),
  ),
);

function mayStand(name: string): boolean {
  const first = /^[^\p{L}\d]*([\p{L}]+)(?=[\s,:;&-]|$)/u.exec(name)?.[1];
  return first === undefined || firstWords.has(unifySpelling(first).toLowerCase());
}

/** What a row that bears no name of its own stands for, by its words: the whole, some of the units, or the greatest, the least and the like; null where it has a name. */
export function standsFor(text: string): 'whole' | 'some' | 'extreme' | null {
  /* Begun with the kind of one unit, a name goes on with its own: “Xã Trung Bình”, “Ban Tổng hợp”. */
  if (isNamedLikeUnit(text) || !mayStand(text)) return null;
  const name = unifySpelling(text)
    .toLowerCase()
    .replace(bracket, '')
    .replace(/^[\s*+•·–—-]+|[\s*:.]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (isWholeAlone(name)) return 'whole';
  if (isNamedLikeUnit(name) || !isOnlySuch(name) || !saysWhat(name)) return null;
  if (isOfExtreme(name)) return 'extreme';
  return isOfSome(name) ? 'some' : 'whole';
}

/** True for two or three syllables, each with a capital, none all in capitals: a place is written so, a caption “Chỉ tiêu giao” is not. */
export function isPlaceName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name.normalize('NFC'));
}

/** True for such words as a place may bear too: with a capital each (“Bình Quân”), or those of the commune Trung Bình. */
export function mayBePlace(name: string): boolean {
  return name === 'TRUNG BÌNH' || (isPlaceName(name) && !isOfNoPlace(name.toLowerCase()));
}
