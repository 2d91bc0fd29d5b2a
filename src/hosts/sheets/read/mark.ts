import * as v from 'valibot';
import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { MadeOf } from '../../../workbook/made-of';
import { textHash } from '../call/text-hash';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const key = 'xep-loai-766';

const markSchema = v.object({
  /** Size of the table that was painted. */
  rows: v.number(),
  columns: v.number(),
  /** {@link lineHashes} of what was painted, parted by commas. */
  hashes: v.string(),
  /** What was last done with the sheet, and when (milliseconds). The latest of all marks tells what “Hoàn tác” would do. */
  act: v.picklist(['built', 'undone']),
  at: v.number(),
  /** Name that the sheet had when it was undone. */
  name: v.string(),
  /** Id of the sheet that it replaced, which is kept hidden. */
  replaced: v.nullable(v.number()),
  /** What it was made of; absent of settings, and of sheets of an earlier version. */
  of: v.exactOptional(v.object({ period: v.nullable(v.string()), source: v.string() })),
  page: v.object({
    portrait: v.boolean(),
    margins: v.tuple([v.number(), v.number(), v.number(), v.number()]),
    /** All of it is fitted to one page. */
    one: v.exactOptional(v.literal(true)),
  }),
});

/** What a sheet of ours carries in its developer metadata: by it, not by its name, it is known to be ours. */
export type Mark = v.InferOutput<typeof markSchema>;

/** A sheet of ours with its mark. */
export interface MarkedSheet {
  readonly sheet: Sheet;
  readonly mark: Mark;
}

function parseMark(text: string | null): Mark | null {
  try {
    const parsed = v.safeParse(markSchema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Google takes 30,000 characters of metadata for a sheet, and a hash with its comma has up to 8. */
const mostGroups = 1000;

/** Hashes of groups of rows, as many in one as keep the mark short, and of columns, by which changed cells are found again. Values as Sheets gives them back. */
export function lineHashes(
  values: readonly (readonly unknown[])[],
  columns: number,
  groupSize = Math.max(1, Math.ceil(values.length / mostGroups)),
): string[] {
  const texts = values.map((row) => row.map(String).join('\n'));
  const rows = Array.from({ length: Math.ceil(texts.length / groupSize) }, (_, group) =>
    textHash(texts.slice(group * groupSize, (group + 1) * groupSize).join('\n')),
  );
  const byColumn = Array.from({ length: columns }, (_, column) =>
    textHash(values.map((row) => String(row[column])).join('\n')),
  );
  return [...rows, ...byColumn];
}

/** The mark of a sheet about to be painted. */
export function markFor(plan: SheetPlan, name: string, replaced: number | null, of: MadeOf | null, at: number): Mark {
  const columns = plan.columnWidths.length;
  const { orientation, margins, onePage } = plan.page;
  return {
    rows: plan.values.length,
    columns,
    hashes: lineHashes(
      plan.values.map((row) => row.map((value) => value ?? '')),
      columns,
    ).join(','),
    act: 'built',
    at,
    name,
    replaced,
    ...(of && { of }),
    page: {
      portrait: orientation === 'portrait',
      margins: [margins.top, margins.right, margins.bottom, margins.left],
      ...(onePage && { one: onePage }),
    },
  };
}

/** Marks a new sheet as ours. */
export function addMark(sheet: Sheet, mark: Mark): void {
  sheet.addDeveloperMetadata(key, JSON.stringify(mark));
}

/** Under it a sheet that is to be people's own says that we began it; it means something only as long as the sheet bears a temporary name. */
const unfinishedKey = 'xep-loai-766-begun';

/** Marks a new sheet that will not be ours, so that it is known again where its making is cut off. */
export function addUnfinishedMark(sheet: Sheet): void {
  sheet.addDeveloperMetadata(unfinishedKey, '1');
}

/** True for a sheet that we have begun, whether it was to be ours or people's own. */
export function isBegunByUs(sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((metadata) => [key, unfinishedKey].includes(metadata.getKey()));
}

/** Changes the mark of a sheet of ours. */
export function changeMark(sheet: Sheet, mark: Mark): void {
  sheet
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === key)
    ?.setValue(JSON.stringify(mark));
}

/** The mark of a sheet, null where it is not ours. */
export function markOf(sheet: Sheet): Mark | null {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(key).find();
  return metadata ? parseMark(metadata.getValue()) : null;
}

/** All sheets of ours. */
export function markedSheets(spreadsheet: Spreadsheet): MarkedSheet[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const mark = parseMark(metadata.getValue());
      return sheet && mark ? [{ sheet, mark }] : [];
    });
}
