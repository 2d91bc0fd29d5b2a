import { percentValue } from '../../../functions/percent-cells';
import type { GivenArgument } from './given-arguments';
import { numberFormatKind } from '../read/number-format-kind';

type Address = string | null | undefined;

/** Cells that a trip looks at. */
interface AskedRange {
  readonly sheet: string;
  readonly cells: string;
  readonly height: number;
  readonly width: number;
}

/** How a function's cell is to be taken: nothing stands in it, or it shows a hundredfold of what it holds. */
type Standing = 'empty' | 'percent' | 'plain';

/** What the cells of a range are. */
type Standings = readonly (readonly Standing[])[];

/** One trip to the workbook, for every formula that asks before it starts: each range once. */
interface Trip {
  readonly asked: Map<string, AskedRange>;
  readonly seen: Promise<ReadonlyMap<string, Standings>>;
  /** Ranges as they are, made once for all the formulas that name them. */
  readonly values: Map<GivenArgument, unknown>;
}

/** The trip that has not started yet. */
let next: Trip | null = null;
let last: Promise<unknown> = Promise.resolve();

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.every(Array.isArray)
    ? (argument as readonly (readonly unknown[])[])
    : [[argument]];
}

/** Sheet and cells of “'Số liệu'!C5:C22”; null where it is no such address. */
function splitAddress(address: Address): { readonly sheet: string; readonly cells: string } | null {
  const match = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<cells>[^!]+)$/u.exec(address ?? '');
  const { quoted, plain, cells } = match?.groups ?? {};
  const sheet = quoted?.replace(/''/gu, "'") ?? plain;
  return sheet === undefined || cells === undefined ? null : { sheet, cells };
}

function standingOf(type: Excel.RangeValueType, format: unknown): Standing {
  if (type === Excel.RangeValueType.empty) return 'empty';
  return numberFormatKind(String(format)) === 'percent' ? 'percent' : 'plain';
}

async function lookAt(asked: ReadonlyMap<string, AskedRange>): Promise<ReadonlyMap<string, Standings>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = [...asked].map(([address, { sheet, cells, height, width }]) => {
      const first = context.workbook.worksheets.getItem(sheet).getRange(cells).getCell(0, 0);
      return [address, first.getResizedRange(height - 1, width - 1).load('valueTypes,numberFormat')] as const;
    });
    await context.sync();
    return new Map(
      ranges.map(([address, { valueTypes, numberFormat }]) => [
        address,
        valueTypes.map((row, r) => row.map((type, c) => standingOf(type, numberFormat[r]?.[c]))),
      ]),
    );
  });
}

/** Starts when the formulas that Excel calls now have all asked, and the trip before is back. What a trip under way has seen may be older than the question. */
function nextTrip(): Trip {
  if (next) return next;
  const asked = new Map<string, AskedRange>();
  const allAsked = new Promise((done) => {
    setTimeout(done, 0);
  });
  const seen = Promise.all([allAsked, last]).then(() => {
    next = null;
    return lookAt(asked);
  });
  last = seen.catch(() => undefined);
  next = { asked, seen, values: new Map() };
  return next;
}

function isAsked({ inDoubt }: GivenArgument, address: Address): address is string {
  return inDoubt && splitAddress(address) !== null;
}

/** True where an argument is in doubt, and its address is known. */
export function haveToBeSeen(given: readonly GivenArgument[], addresses: readonly Address[] | undefined): boolean {
  return given.some((argument, index) => isAsked(argument, addresses?.[index]));
}

function cellAsSeen(value: unknown, standing: Standing | undefined): unknown {
  if (standing === 'empty') return null;
  return standing === 'percent' && typeof value === 'number' ? percentValue(value) : value;
}

function asSeen(value: unknown, seen: Standings): unknown {
  if (!Array.isArray(value)) return cellAsSeen(value, seen[0]?.[0]);
  return rowsOf(value).map((row, r) => row.map((cell, c) => cellAsSeen(cell, seen[r]?.[c])));
}

/**
 * The arguments with null for each empty cell, and what a percent cell shows. Excel for Windows and Mac hands an empty cell over as 0 (OfficeDev/office-js#1951, #4702), which would
 * make a unit without figures the worst of all, and 86,59 % as 0.8659; so where such a number arrives, the cell is looked at. All formulas of a recalculation share one trip.
 */
export async function argumentsAsSeen(
  given: readonly GivenArgument[],
  addresses: readonly Address[] | undefined,
): Promise<readonly unknown[]> {
  const trip = nextTrip();
  for (const [index, argument] of given.entries()) {
    const address = addresses?.[index];
    const place = splitAddress(address);
    if (!place || !isAsked(argument, address)) continue;
    const rows = rowsOf(argument.value);
    trip.asked.set(address, { ...place, height: rows.length, width: rows[0]?.length ?? 0 });
  }
  const seen = await trip.seen;
  return given.map((argument, index) => {
    const address = addresses?.[index];
    const cells = isAsked(argument, address) ? seen.get(address) : undefined;
    if (!cells) return argument.value;
    const value = trip.values.has(argument) ? trip.values.get(argument) : asSeen(argument.value, cells);
    trip.values.set(argument, value);
    return value;
  });
}
