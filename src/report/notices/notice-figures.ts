import { fill } from '../../catalogue/fill';
import { notices as words } from '../../catalogue/vi/notices';
import { type Indicator, isBetterLess } from '../../core/scheme';
import { mostOfAll } from '../../core/scheme/complete-scheme';
import { movementOf } from '../../core/table/movement';
import { percentileOf } from '../../core/statistics';
import { type FigureCell, type Figures, pageTextWidth } from '../pages/pages-plan';
import { printedNumber } from '../printed';
import { run } from '../run';
import { fullValue } from '../full-value';
import { indicatorsIn } from '../indicators-in';
import { trendPicture } from './trend-picture';
import { type NoticedUnit, pointsText, previousName, totalText, valueText } from './noticed-unit';

type Cell = readonly [caption: string, value: string, width: number];

function changeCell(noticed: NoticedUnit): Cell[] {
  const { table, unit } = noticed;
  if (!table.compared || !table.sameBasis) return [];
  const { change } = unit;
  const sentence = change === null ? words.none : change > 0 ? words.rose : change < 0 ? words.fell : words.same;
  const shown = fill(sentence, { change: pointsText(change ?? 0, noticed) });
  return [[fill(words.change, { previousPeriod: previousName(table) }), shown, 30]];
}

function movementCell({ table, unit }: NoticedUnit): Cell[] {
  if (!table.compared || !table.sameBasis) return [];
  const moved = movementOf(unit);
  const sentence =
    moved === null ? words.none : moved > 0 ? words.movedUp : moved < 0 ? words.movedDown : words.movedNot;
  return [[words.movement, fill(sentence, { count: Math.abs(moved ?? 0), rank: unit.previousRank ?? '' }), 32]];
}

function percentileCell({ cohort, unit }: NoticedUnit): Cell[] {
  const share =
    unit.total === null
      ? null
      : percentileOf(
          unit.total,
          cohort.units.map(({ total }) => total),
        );
  return share === null ? [] : [[words.percentile, fill(words.percentileOf, { share }), 26]];
}

/** Rank, total, grade, change and movement beside each other. */
export function keyFigures(noticed: NoticedUnit): Figures {
  const { table, cohort, unit } = noticed;
  const ranked = cohort.units.filter(({ rank }) => rank !== null).length;
  const grade = table.scheme.bands.find(({ label }) => label === unit.grade)?.fullLabel ?? unit.grade ?? words.none;
  const cells: Cell[] = [
    [words.rank, unit.rank === null ? words.none : fill(words.rankOf, { rank: unit.rank, count: ranked }), 22],
    [words.total, unit.total === null ? words.none : totalText(unit.total, noticed), 28],
    [words.grade, grade, 32],
    ...changeCell(noticed),
    ...movementCell(noticed),
    ...percentileCell(noticed),
  ];
  return {
    kind: 'figures',
    widths: cells.map(([, , width]) => (width * pageTextWidth) / cells.reduce((all, [, , one]) => all + one, 0)),
    fontSize: 11,
    headerRows: 1,
    rows: [
      cells.map(([caption]) => ({ runs: [run(caption)], align: 'center', shade: 0.1 })),
      cells.map(([, value]) => ({ runs: [run(value, { bold: true })], align: 'center' })),
    ],
  };
}

function judgement(value: number | null, isWeak: boolean, indicator: Indicator, noticed: NoticedUnit): string {
  if (value === null) return words.noValue;
  if (indicator.threshold === null) return words.noThreshold;
  const threshold = valueText(indicator.threshold, indicator, noticed);
  return fill(isWeak ? (isBetterLess(indicator) ? words.over : words.under) : words.reached, { threshold });
}

/** Every group against its maximum, beside the median of those that the unit is ranked with. */
export function groupFigures(noticed: NoticedUnit): Figures {
  const { unit, medians, settings } = noticed;
  const captions = [words.groups, words.value, words.max, words.median, words.bar, words.judged];
  const header: FigureCell[] = captions.map((caption, column) => ({
    runs: [run(caption, { bold: true })],
    align: column === 0 ? 'left' : 'center',
    shade: 0.1,
  }));
  const rows = indicatorsIn(noticed.table).map((indicator): FigureCell[] => {
    const value = unit.values[indicator.id] ?? null;
    const median = medians.get(indicator.id) ?? null;
    const isWeak = unit.weak.includes(indicator.id);
    const bold = isWeak ? { bold: true as const } : {};
    const number = (shown: number | null): string =>
      shown === null ? words.none : valueText(shown, indicator, noticed);
    const values = noticed.cohort.units.map((one) => one.values[indicator.id] ?? null);
    const most = fullValue(indicator, values);
    const max = indicator.max === mostOfAll ? words.none : printedNumber(most, settings.decimalMark);
    return [
      { runs: [run(indicator.name, bold)], align: 'left' },
      { runs: [run(number(value), bold)], align: 'right' },
      { runs: [run(indicator.unit === 'percent' ? `${max}%` : max)], align: 'right' },
      { runs: [run(number(median))], align: 'right' },
      {
        runs: [],
        align: 'left',
        bar: {
          from: 0,
          to: Math.min(1, (value ?? 0) / most),
          mark: median === null ? null : Math.min(1, median / most),
        },
      },
      { runs: [run(judgement(value, isWeak, indicator, noticed), bold)], align: 'center' },
    ];
  });
  return { kind: 'figures', widths: [54, 17, 16, 18, 43, 22], fontSize: 11, headerRows: 1, rows: [header, ...rows] };
}

/** Width of the captions, and height of the picture, in millimetres. */
const caption = 32;
const pictureHeight = 13;

/** Totals of at most so many periods before this one, and of this one, over a small line of them; null where only this one is known. */
export function pastFigures(noticed: NoticedUnit, most: number): Figures | null {
  const { facts, unit, table } = noticed;
  const before = facts.past.slice(facts.past.length - Math.min(most, facts.past.length));
  if (before.length === 0 || before.every(({ total }) => total === null)) return null;
  const periods = [...before, { period: table.period?.label ?? '', total: unit.total }];
  const floors = table.scheme.bands.slice(0, -1).map(({ floor }) => floor);
  const width = pageTextWidth - caption;
  const picture = trendPicture(
    periods.map(({ total }) => total),
    floors,
    { width: width - 2.2, height: pictureHeight },
  );
  return {
    kind: 'figures',
    widths: [caption, ...periods.map(() => width / periods.length)],
    fontSize: 9,
    headerRows: 1,
    rows: [
      [
        { runs: [run(words.past, { bold: true })], align: 'left', shade: 0.1 },
        ...periods.map(({ period }): FigureCell => ({ runs: [run(period)], align: 'center', shade: 0.1 })),
      ],
      [
        { runs: [run(words.pastTotal)], align: 'left' },
        ...periods.map(({ total }): FigureCell => ({
          runs: [run(total === null ? words.none : totalText(total, noticed))],
          align: 'center',
        })),
      ],
      [
        { runs: [run(words.pastLegend, { italic: true })], align: 'left' },
        { runs: [], picture, align: 'center', span: periods.length },
      ],
    ],
  };
}
