import type { Grid } from '../../core/grid';
import { cellText } from '../header';
import type { FoundBody } from './find-body';

/** What a sheet's own title calls its set of indicators: without its period, and without “Kết quả”, “Bảng điểm”, which papers put before the name themselves. */
export function titleOf(grid: Grid, { header }: FoundBody): string {
  const lines = grid.cells.slice(0, header.first).map((cells) => cells.map(cellText).find((text) => text !== '') ?? '');
  const line =
    lines.find((text) => /chỉ số|thi đua|xếp (?:loại|hạng)/iu.test(text)) ??
    lines.find((text) => /đánh giá|chấm điểm|bảng điểm|kết quả/iu.test(text)) ??
    lines.find((text) => text !== '');
  return (
    (line ?? '')
      .replace(
        /\s*[-–]?\s*(?:tháng|quý|tuần|năm học|học kỳ [IV\d]+ năm học|năm|kỳ|\d+ tháng(?: đầu)?(?: năm)?)\s+\S*\d.*$/iu,
        '',
      )
      .trim() || grid.sheet
  );
}
