import type { LeagueTable } from '../../../src/core/table/league-table';
import { indicators } from '../../helpers/report-865';
import { tableOf } from '../phu-tan';

/** Numbers from 0 to 1, the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** A table of so many made-up units; every fortieth has no total, and one figure in twenty-five is not published. */
export function madeUp(
  count: number,
  options: { readonly cohorts?: boolean; readonly compared?: boolean; readonly longNames?: boolean } = {},
): LeagueTable {
  const { cohorts = false, compared = true, longNames = false } = options;
  const next = numbers(7 + count);
  const score = (): number => Math.round((55 + next() * 42) * 100) / 100;
  const units = Array.from({ length: count }, (_, index) => {
    const isDepartment = cohorts && index % 8 === 0;
    const head = isDepartment ? 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN' : 'XÃ TÂN HÒA';
    return {
      name: `${head}${longNames ? ' VÙNG ĐẤT CÓ TÊN GỌI RẤT DÀI TỪ LÂU ĐỜI' : ''} ${index + 1}`,
      kind: isDepartment ? ('department' as const) : ('commune' as const),
      total: index % 40 === 39 ? null : score(),
      previous: score(),
      values: Object.fromEntries(
        indicators.map((id) => [id, next() < 0.04 ? null : Math.round((40 + 60 * next()) * 100) / 100]),
      ),
    };
  });
  return tableOf(units, { cohorts, compared, summary: { name: 'TOÀN TỈNH', total: 81.22, previous: 80 } });
}
