import type { CellValue } from '../src/core/grid';
import { countsPortal2026 } from '../src/core/scheme/counts-portal-2026';
import type { CountedIndicator } from '../src/core/scheme/counts-types';

/** Made-up communes, by name: how well each does, in percent, and how many dossiers it has. */
const communes = [
  { name: 'UBND xã Mẫu An', share: 96, dossiers: 1240 },
  { name: 'UBND xã Mẫu Bình', share: 88, dossiers: 960 },
  { name: 'UBND phường Mẫu Cường', share: 82, dossiers: 2310 },
  { name: 'UBND xã Mẫu Dương', share: 74, dossiers: 705 },
  { name: 'UBND xã Mẫu Giang', share: 61, dossiers: 830 },
  { name: 'UBND đặc khu Mẫu Hải', share: 90, dossiers: 185 },
] as const;

/** Out of how many, by what is counted: petitions are few, so that one of them weighs much. */
const outOf = (dossiers: number): Readonly<Record<CountedIndicator['counted'], number>> => ({
  dossier: dossiers,
  formality: 60,
  service: 300,
  petition: 4,
});

function rowOf(
  unit: (typeof communes)[number],
  group: string,
  indicator: CountedIndicator,
  index: number,
): CellValue[] {
  const { name, share, dossiers } = unit;
  if (indicator.form.kind === 'givenRatio')
    return [name, group, indicator.name.vi, null, null, Math.min(100, share + 5)];
  const denominator = outOf(dossiers)[indicator.counted];
  // The same for the same unit and indicator, and a little different from one to the next.
  const percent = Math.min(100, share + ((index * 7) % 11) - 5);
  return [name, group, indicator.name.vi, Math.floor((denominator * percent) / 100), denominator, null];
}

/** A sheet of counts to play with, one row per unit and indicator. Every figure is made up, and the sheet says so. */
export const sampleCounts: readonly (readonly CellValue[])[] = [
  ['SỐ LIỆU SỐ ĐẾM BỘ CHỈ SỐ 766 - THÁNG 5 NĂM 2026'],
  ['SỐ LIỆU MINH HỌA: đơn vị và mọi con số đều không có thật'],
  [],
  ['Đơn vị', 'Nhóm', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
  ...communes.flatMap((unit) =>
    countsPortal2026.groups.flatMap((group) =>
      group.parts.map((indicator, index) => rowOf(unit, group.code, indicator, index)),
    ),
  ),
];
