import type { CellValue, Grid } from '../../src/core/grid';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import { defaultSettings } from '../../src/core/settings/settings';
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

async function spentOn(indicators: number, units: number): Promise<number> {
  const input = ownSchemeInput(indicators, units);
  const { table } = buildAppendix(input);
  if (table?.cohorts[0]?.units.length !== units) throw new Error('not every unit was ranked');
  return once(() => buildAppendix(input));
}

/**
 * What a build by an office's own set costs, with half the indicators and with all, of few units and of many; and whether it is linear: a unit, and an indicator of a unit, cost as much in a
 * large table as in a small one where the ratios are about 1.
 */
export async function ownSchemeSection(indicators: number, [few, many]: readonly [number, number]): Promise<Section> {
  const half = indicators / 2;
  const lines = ['| own set: indicators | units | ms | µs a unit |', '|---:|---:|---:|---:|'];
  const spent = new Map<string, number>();
  for (const count of [half, indicators])
    for (const units of [few, many]) {
      const time = await spentOn(count, units);
      spent.set(`${count} ${units}`, time);
      lines.push(`| ${count} | ${units} | ${time.toFixed(0)} | ${((time * 1000) / units).toFixed(0)} |`);
    }
  const each = (count: number, units: number): number => (spent.get(`${count} ${units}`) ?? NaN) / (count * units);
  const ratio = (large: number, small: number): string => (large / small).toFixed(2);
  return {
    lines: [
      ...lines,
      '',
      `Cost of a unit, ${many} units against ${few}, of ${indicators} indicators: × ${ratio(each(indicators, many), each(indicators, few))}.`,
      `Cost of an indicator, ${indicators} against ${half}, of ${many} units: × ${ratio(each(indicators, many), each(half, many))}.`,
    ],
  };
}
