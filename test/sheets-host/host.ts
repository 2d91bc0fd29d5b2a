import type { Area } from '../../src/core/area';
import type { Execution } from './execution';
import type { CellFormat, ChartModel, SheetModel, Workbook } from './workbook';

/** A conditional format: a weak rule or a colour scale. */
export type RuleModel =
  { readonly weak: SheetModel['rules'][number] } | { readonly scale: SheetModel['scales'][number] };

/** What service objects share in one execution. */
export interface Host {
  readonly workbook: Workbook;
  readonly execution: Execution;
  /** Makes a value of the script's own world of what leaves Google: rows are its arrays, dates its dates. */
  readonly export: (value: unknown) => unknown;
  /** The models behind the objects that the script holds. */
  readonly sheets: WeakMap<object, SheetModel>;
  readonly ranges: WeakMap<object, { readonly sheet: SheetModel; readonly area: Area }>;
  readonly textStyles: WeakMap<object, Partial<CellFormat>>;
  readonly rules: WeakMap<object, RuleModel>;
  readonly charts: WeakMap<object, ChartModel>;
  /** Values of a drop-down. */
  readonly validations: WeakMap<object, readonly string[]>;
}

/** An error as Google words it, or nearly so. */
export function refuse(message: string): never {
  throw new Error(`Exception: ${message}`);
}

/** The model behind an object that the script gave. */
export function modelOf<T>(models: WeakMap<object, T>, given: unknown, what: string): T {
  const model = typeof given === 'object' && given !== null ? models.get(given) : undefined;
  return model ?? refuse(`The parameters don't match the method signature: ${what} expected.`);
}

/** Changes are refused on a sheet that the person may not edit. */
export function mayEdit(sheet: SheetModel): void {
  if (sheet.locked)
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** A spreadsheet has up to 10 million cells, empty ones too: support.google.com/drive/answer/37603; the sentence as people quote it. */
export function mayHold({ workbook }: Host, more: number): void {
  const cells = workbook.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > 10_000_000)
    refuse('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
}

/** Developer metadata of a sheet has up to 30,000 characters, keys and values of all of it together: developers.google.com/sheets/api/guides/metadata (“storage limits”). */
export function mayBear(metadata: SheetModel['metadata']): void {
  if (metadata.reduce((sum, { key, value }) => sum + key.length + value.length, 0) > 30_000)
    refuse('Developer metadata is too long.');
}

/** True where the two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where every cell of the first lies in the second. */
export function within(inner: Area, outer: Area): boolean {
  return (
    outer.top <= inner.top && inner.bottom <= outer.bottom && outer.left <= inner.left && inner.right <= outer.right
  );
}
