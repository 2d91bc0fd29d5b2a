import type { CellValue, Grid } from '../../src/core/grid';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import { defaultSettings } from '../../src/core/settings';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { once } from './medians';
import type { Section } from './section';

/** A sheet of so many made-up indicators and units, and its scheme: a half given in points, a half out of counts. */
export function ownSchemeInput(indicators: number, units: number): BuildInput {
  const ids = Array.from({ length: indicators }, (_, index) => index);
  const counted = (index: number): boolean => index % 2 === 1;
  const ownScheme = completeScheme({
    id: 'bench',
    name: 'Bộ đo thời gian',
    indicators: ids.map((index) => ({
      id: `cs-${index}`,
      name: `Việc số ${index}`,
      max: 10,
      ...(counted(index) && {
        target: 90,
        counts: { numerator: [`Xong việc ${index}`], denominator: [`Giao việc ${index}`] },
      }),
    })),
    total: { kind: 'scaledSum', max: 100 },
  });
  const header = ids.flatMap((index) =>
    counted(index) ? [`Xong việc ${index}`, `Giao việc ${index}`] : [`Việc số ${index}`],
  );
  const rowOf = (unit: number): CellValue[] => [
    `Xã số ${unit}`,
    ...ids.flatMap((index) => (counted(index) ? [(unit * 7 + index) % 80, 90] : [((unit + index) % 100) / 10])),
  ];
  const raw: Grid = {
    sheet: 'Tháng 5-2026',
    cells: [['Đơn vị', ...header], ...Array.from({ length: units }, (_, unit) => rowOf(unit))],
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  };
  return {
    raw,
    previous: null,
    compare: false,
    settings: { ...defaultSettings, ownScheme },
    period: null,
    previousPeriod: null,
    closedOn: null,
  };
}

/** What a build by an office's own set costs, by the number of units; a unit costs as much in a long table as in a short one. */
export async function ownSchemeSection(indicators: number, sizes: readonly number[]): Promise<Section> {
  const lines = ['| own set: indicators | units | ms | µs a unit |', '|---:|---:|---:|---:|'];
  for (const units of sizes) {
    const input = ownSchemeInput(indicators, units);
    const { table } = buildAppendix(input);
    if (table?.cohorts[0]?.units.length !== units) throw new Error('not every unit was ranked');
    const spent = await once(() => buildAppendix(input));
    lines.push(`| ${indicators} | ${units} | ${spent.toFixed(0)} | ${((spent * 1000) / units).toFixed(0)} |`);
  }
  return { lines };
}
