import type { GivenArgument } from './given-arguments';

type Address = string | null | undefined;

/** Cells that a trip looks at. */
interface AskedRange {
  readonly sheet: string;
  readonly cells: string;
  readonly height: number;
  readonly width: number;
}

/** What of a range is empty. */
type EmptyCells = readonly (readonly boolean[])[];

/** One trip to the workbook, for every formula that asks before it starts: each range once. */
interface Trip {
  readonly asked: Map<string, AskedRange>;
  readonly empty: Promise<ReadonlyMap<string, EmptyCells>>;
  /** Ranges with their blanks, made once for all the formulas that name them. */
  readonly blanked: Map<GivenArgument, unknown>;
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

async function lookAt(asked: ReadonlyMap<string, AskedRange>): Promise<ReadonlyMap<string, EmptyCells>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = [...asked].map(([address, { sheet, cells, height, width }]) => {
      const first = context.workbook.worksheets.getItem(sheet).getRange(cells).getCell(0, 0);
      return [address, first.getResizedRange(height - 1, width - 1).load('valueTypes')] as const;
    });
    await context.sync();
    return new Map(
      ranges.map(([address, { valueTypes }]) => [
        address,
        valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)),
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
  const empty = Promise.all([allAsked, last]).then(() => {
    next = null;
    return lookAt(asked);
  });
  last = empty.catch(() => undefined);
  next = { asked, empty, blanked: new Map() };
  return next;
}

function isAsked({ hasZero }: GivenArgument, address: Address): address is string {
  return hasZero && splitAddress(address) !== null;
}

/** True where an argument may hold an empty cell that came as 0, and its address is known. */
export function mayHoldBlanks(given: readonly GivenArgument[], addresses: readonly Address[] | undefined): boolean {
  return given.some((argument, index) => isAsked(argument, addresses?.[index]));
}

function withNulls(value: unknown, empty: EmptyCells): unknown {
  if (!Array.isArray(value)) return empty[0]?.[0] === true ? null : value;
  return rowsOf(value).map((row, r) => row.map((cell, c) => (empty[r]?.[c] === true ? null : cell)));
}

/**
 * The arguments with null for each empty cell. Excel for Windows and Mac hands an empty cell over as 0 (OfficeDev/office-js#1951, #4702), which would
 * make a unit without figures the worst of all; so where a 0 arrives, the cell is looked at. All formulas of a recalculation share one trip.
 */
export async function withBlanks(
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
  const empty = await trip.empty;
  return given.map((argument, index) => {
    const address = addresses?.[index];
    const cells = isAsked(argument, address) ? empty.get(address) : undefined;
    if (!cells) return argument.value;
    const blanked = trip.blanked.has(argument) ? trip.blanked.get(argument) : withNulls(argument.value, cells);
    trip.blanked.set(argument, blanked);
    return blanked;
  });
}
