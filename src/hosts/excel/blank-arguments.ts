function rowsOf(argument: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(argument) && argument.every(Array.isArray)
    ? (argument as readonly (readonly unknown[])[])
    : null;
}

function hasZero(argument: unknown): boolean {
  return rowsOf(argument)?.some((row) => row.includes(0)) ?? argument === 0;
}

/** Sheet and cells of “'Số liệu'!C5:C22”; null where it is no such address. */
function splitAddress(address: string | null | undefined): { readonly sheet: string; readonly cells: string } | null {
  const match = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<cells>[^!]+)$/u.exec(address ?? '');
  const { quoted, plain, cells } = match?.groups ?? {};
  const sheet = quoted?.replace(/''/gu, "'") ?? plain;
  return sheet === undefined || cells === undefined ? null : { sheet, cells };
}

async function emptyCells(
  arguments_: readonly unknown[],
  addresses: readonly (string | null | undefined)[],
): Promise<readonly (readonly (readonly boolean[])[] | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = arguments_.map((argument, index) => {
      const address = splitAddress(addresses[index]);
      if (!address || !hasZero(argument)) return null;
      const rows = rowsOf(argument);
      const range = context.workbook.worksheets.getItem(address.sheet).getRange(address.cells).getCell(0, 0);
      return range.getResizedRange((rows?.length ?? 1) - 1, (rows?.[0]?.length ?? 1) - 1).load('valueTypes');
    });
    await context.sync();
    return ranges.map(
      (range) => range?.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)) ?? null,
    );
  });
}

/** True where an argument may hold an empty cell that came as 0, and its address is known. */
export function mayHoldBlanks(
  arguments_: readonly unknown[],
  addresses: readonly (string | null | undefined)[] | undefined,
): boolean {
  return arguments_.some((argument, index) => hasZero(argument) && splitAddress(addresses?.[index]) !== null);
}

/**
 * The arguments with null for each empty cell. Excel for Windows and Mac hands an empty cell over as 0 (OfficeDev/office-js#1951, #4702), which would
 * make a unit without figures the worst of all; so where a 0 arrives, the cell is looked at.
 */
export async function withBlanks(
  arguments_: readonly unknown[],
  addresses: readonly (string | null | undefined)[] | undefined,
): Promise<readonly unknown[]> {
  const empty = await emptyCells(arguments_, addresses ?? []);
  return arguments_.map((argument, index) => {
    const cells = empty[index];
    if (!cells) return argument;
    const rows = rowsOf(argument);
    return rows
      ? rows.map((row, r) => row.map((value, c) => (cells[r]?.[c] === true ? null : value)))
      : cells[0]?.[0] === true
        ? null
        : argument;
  });
}
