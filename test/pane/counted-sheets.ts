import type { CellValue } from '../../src/core/grid';
import type { Counts } from '../../src/core/counts';
import { communeCounts } from '../scoring/made-counts';
import type { MemorySheet } from './memory-port';

/** Names of communes that differ in how many of their 1,200 dossiers were settled on time. */
const onTime: Readonly<Record<string, number>> = {
  'UBND xã Phú An': 1200,
  'UBND xã Phú Bình': 1140,
  'UBND xã Phú Long': 1002,
  'UBND phường Tân Hòa': 900,
};

/** A sheet of counts, one row per unit and indicator, as the portal's tools write it; `onTime` are the dossiers settled on time, of 1,200. */
export function countedCells(units: Readonly<Record<string, number>> = onTime): CellValue[][] {
  return [
    ['SỐ LIỆU BỘ CHỈ SỐ THÁNG 5 NĂM 2026'],
    ['Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
    ...Object.entries(units).flatMap(([name, count]) => {
      const counts: Counts = { ...communeCounts, ON_TIME_RATE: { numerator: count, denominator: 1200 } };
      return Object.entries(counts).map(([code, each]): CellValue[] =>
        each && 'numerator' in each
          ? [name, code, each.numerator, each.denominator, null]
          : [name, code, null, null, each?.ratio ?? null],
      );
    }),
  ];
}

/** A workbook with a sheet of counts. */
export function countedWorkbook(): readonly MemorySheet[] {
  return [{ name: 'Số đếm', cells: countedCells() }];
}
