import type { CellValue, Grid } from '../../src/core/grid';

/** Names that a person could put into a cell to be taken for more than a name. */
export const hostileNames = [
  '=1+1',
  '=HYPERLINK("http://x.vn","Phú Mỹ")',
  "=cmd|' /C calc'!A0",
  '+84',
  '-2+3',
  '@SUM(A1:A9)',
  "'=2",
  '89,04 x',
  '{name}',
  '$& $1',
  '__proto__',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '&lt;b&gt; &amp; ]]>',
  '"><svg/onload=alert(3)>',
  'Phú \u202EỳM\u202C',
  'Phú\u200B \u2066Hòa\u2069',
  '\u001B[2J\u001B]0;x\u0007 Phú',
  'Phú\u009B31m Đỏ',
  `Xã ${'dài '.repeat(800)}`.trim(),
] as const;
const title = '=HYPERLINK("http://x.vn") <script>alert(4)</script> \u001B[31m THÁNG 5';
/** Headings of the totals, which the appendix repeats as they stand because they name a period. */
export const hostileCaptions = ['=THÁNG 5', '@\u202ETHÁNG 4'] as const;

/** A raw sheet of {@link hostileNames}, the first with the highest total, under a title of the same kind. */
export const hostileSheet: Grid = {
  sheet: 'Số liệu',
  cells: [
    [title],
    ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', '=1+1 <b>x</b>'],
    ...hostileNames.map((name, index): CellValue[] => [index + 1, name, 90 - index, '=1+1']),
  ],
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
};

/** The same with the totals of two periods, under {@link hostileCaptions}, and an indicator. */
export const comparedHostileSheet: Grid = {
  ...hostileSheet,
  cells: [
    [title],
    ['STT', 'ĐƠN VỊ', ...hostileCaptions, 'CÔNG KHAI, MINH BẠCH'],
    [null, 'TOÀN HUYỆN', 80, 79.5, 80],
    ...hostileNames.map((name, index): CellValue[] => [index + 1, name, 90 - index, 80, 60 + index]),
  ],
};
