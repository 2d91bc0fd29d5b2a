import { countKey } from './count-key';

/** What sort of figure of an indicator stands in a column. `fraction`: numerator and denominator in one cell; `max`: the greatest points. */
export type Figure = 'numerator' | 'denominator' | 'ratio' | 'fraction' | 'points' | 'max';

/*
 * The words, by what they mean; a comma separates them. Sources: the national portal's answers of 2026 (numerator, denominator, ratio, score, maxScore),
 * the exports of public dashboards that show them (“Số lượng đạt | Tổng số | Tỷ lệ | Điểm ghi nhận | Điểm tối đa”, “Điểm nguồn”, “Điểm Đạt / Tối đa”), and what
 * clerks write.
 */
const figures: Readonly<Record<Figure, string>> = {
  numerator:
    'tử số, tử, số lượng đạt, sl đạt, số đạt, đạt, số lượng, số lượng thực hiện, số đã thực hiện, đã thực hiện, số thực hiện, kết quả đạt, số hồ sơ đạt, hồ sơ đạt, số hs đạt, ' +
    'thủ tục đạt, số thủ tục đạt, n, numerator',
  denominator:
    'mẫu số, mẫu, tổng số, tổng, tổng cộng, số phải thực hiện, phải thực hiện, tổng số phải thực hiện, tổng số lượng, tổng số hồ sơ, tổng hồ sơ, tổng số thủ tục, tổng thủ tục, ' +
    'số lượng tổng, trên tổng số, d, denominator',
  ratio: 'tỷ lệ, tỷ lệ phần trăm, tỷ lệ đạt, tỷ lệ hoàn thành, phần trăm, %, tỷ lệ %, ratio, rate, percent',
  fraction:
    'kết quả, kết quả thực hiện, tử số/mẫu số, tử/mẫu, đạt/tổng, đạt/tổng số, số đạt/tổng số, số lượng đạt/tổng số, số liệu, giá trị, số đếm, phân số, n/d, value, result',
  points:
    'điểm công bố, điểm, điểm số, số điểm, điểm ghi nhận, điểm đạt, điểm đạt được, điểm nguồn, điểm chính thức, điểm đạt/tối đa, điểm đạt/điểm tối đa, điểm cổng, score, officialScore',
  max: 'điểm tối đa, tối đa, điểm tối đa nguồn, điểm trần, thang điểm, max, maxScore',
};

const columns = {
  group:
    'nhóm, nhóm chỉ số, nhóm chỉ tiêu, tên nhóm, mã nhóm, nhóm chỉ số đánh giá, group, groupCode, groupName, nhóm tiêu chí',
  indicator:
    'chỉ số, mã chỉ số, tên chỉ số, chỉ tiêu, tên chỉ tiêu, mã chỉ tiêu, mã/trường, tiêu chí, tên tiêu chí, tên tiêu chí thành phần, tiêu chí thành phần, chỉ số thành phần, ' +
    'tên chỉ số thành phần, nội dung, nội dung chỉ số, metricCode, metricName, metric, indicator, indicatorCode, indicatorName',
  code: 'mã đơn vị, mã định danh, unitCode, departmentCode',
  total: 'TOTAL, tổng điểm, điểm tổng hợp, tổng điểm các nhóm, totalScore',
  groupTotal: 'GROUP_TOTAL, điểm nhóm, tổng điểm nhóm, cộng nhóm',
} as const;

function keysOf(list: string): readonly string[] {
  return list.split(', ').map(countKey);
}

const figureByKey = new Map<string, Figure>(
  (Object.entries(figures) as [Figure, string][]).flatMap(([figure, list]) =>
    keysOf(list).map((key) => [key, figure] as const),
  ),
);

const named: Readonly<Record<keyof typeof columns, ReadonlySet<string>>> = {
  group: new Set(keysOf(columns.group)),
  indicator: new Set(keysOf(columns.indicator)),
  code: new Set(keysOf(columns.code)),
  total: new Set(keysOf(columns.total)),
  groupTotal: new Set(keysOf(columns.groupTotal)),
};

/** Words that stand before or after an indicator's name in one heading, longest first. */
const affixes: readonly (readonly [string, Figure])[] = [...figureByKey]
  .filter(([key]) => key.length > 1 && key !== 'dat' && key !== 'mau' && key !== 'tu' && key !== 'max')
  .sort(([a], [b]) => b.length - a.length);

/** The figure that a heading says it is, where it says no more; null for any other heading. */
export function figureNamed(key: string): Figure | null {
  return figureByKey.get(key) ?? null;
}

/** True for a heading or a cell that means this. */
export function isNamed(key: string, role: keyof typeof columns): boolean {
  return named[role].has(key);
}

/** A heading of name and figure, taken apart in every way that it can be: “ON_TIME_RATE tử số”, “Tỷ lệ hồ sơ đúng hạn”. */
export function partsOf(key: string): readonly { readonly rest: string; readonly figure: Figure }[] {
  return affixes.flatMap(([word, figure]) => [
    ...(key.startsWith(`${word} `) ? [{ rest: key.slice(word.length + 1), figure }] : []),
    ...(key.endsWith(` ${word}`) ? [{ rest: key.slice(0, -word.length - 1), figure }] : []),
  ]);
}
