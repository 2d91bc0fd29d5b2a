import type { Grid } from '../../core/grid';
import type { AppendixResult, buildAppendix } from '../../pipeline/build-appendix';
import type { draftReport } from '../../pipeline/draft-report';
import type { readSheet } from '../../pipeline/read-sheet';
import type { DocumentPlan } from '../../report/document-plan';
import { findHeading } from '../../history/heading';
import type { Choices, KnownSettings, Together, WorkbookPort } from '../../workbook/port';
import { buildInput, settingsWith } from '../../workbook/build-input';
import { comparedSheetName } from '../../workbook/compared-sheet-name';
import { namesTogether } from '../../workbook/together';
import { lookAt, type SheetLook } from './sheet-look';
import { summaryOf, type Summary } from './summary';

/** The steps that the preview runs; given from outside so that a test can hold them. */
export interface Steps {
  readonly readSheet: typeof readSheet;
  readonly buildAppendix: typeof buildAppendix;
  /** Loaded when the report is first looked at. */
  readonly draftReport: () => Promise<typeof draftReport>;
}

/** A result to be shown, with what the glance at the raw sheet told. */
export interface Previewed {
  readonly look: SheetLook;
  /** Of the sheets that were read together with it, by name. */
  readonly beside: ReadonlyMap<string, SheetLook>;
  readonly summary: Summary;
}

/** Makes previews. Reads a sheet once until it is told that it changed. */
export interface Previewer {
  /** `choices`: by which tables are read. */
  look(sheet: string, choices: Choices): Promise<SheetLook>;
  preview(choices: Choices & { readonly rawSheet: string }, together: Together): Promise<Previewed>;
  /** The report on what was last previewed; null where there is no table. */
  draft(): Promise<DocumentPlan | null>;
  /** What was last previewed; null: nothing yet. */
  result(): AppendixResult | null;
  /** The sheet is to be read again. */
  forget(sheet: string): void;
}

/** A previewer of a workbook. Keeps the grids of the sheets in use only: a workbook may have many, and large ones. */
export function createPreviewer(
  port: Pick<WorkbookPort, 'read' | 'readRows' | 'reportSettings'>,
  known: KnownSettings,
  steps: Steps,
): Previewer {
  const { settings } = known;
  let last: AppendixResult | null = null;
  const kept = new Map<string, Promise<Grid>>();
  /** Read at the first look, and likely to be compared with. */
  const histories = new Map<string, Promise<Grid>>();
  const looked = new WeakMap<Grid, Pick<Choices, 'cohorts' | 'reading'> & { readonly look: SheetLook }>();

  function read(sheet: string): Promise<Grid> {
    const already = kept.get(sheet) ?? histories.get(sheet);
    if (already) return already;
    const reading = port.read(sheet);
    kept.set(sheet, reading);
    reading.catch(() => kept.delete(sheet));
    return reading;
  }

  /** A sheet by itself. The same cells by the same choices look the same: they are read once, which takes as long as a build. */
  function lookBy({ cohorts, reading }: Choices, grid: Grid): SheetLook {
    const already = looked.get(grid);
    if (already && already.cohorts === cohorts && already.reading === reading) return already.look;
    const choices = { cohorts, ...(reading && { reading }) };
    const look = lookAt(grid, settingsWith(choices, settings), steps.readSheet);
    looked.set(grid, { ...choices, look });
    return look;
  }

  return {
    async look(sheet, choices) {
      const reading = read(sheet);
      const look = lookBy(choices, await reading);
      if (look.history !== null) histories.set(sheet, reading);
      // What reads as raw is likely to be previewed next; the preview lets go of what it does not use.
      if (!look.raw && kept.get(sheet) === reading) kept.delete(sheet);
      return look;
    },
    async preview(choices, together) {
      const compared = comparedSheetName(choices);
      const names = namesTogether(together);
      const inUse = new Set([choices.rawSheet, compared, ...names]);
      for (const sheet of kept.keys()) if (!inUse.has(sheet)) kept.delete(sheet);
      const [raw, previous, ...beside] = await Promise.all([
        read(choices.rawSheet),
        compared === null ? null : read(compared),
        ...names.map(read),
      ]);
      const grids = new Map(beside.map((grid) => [grid.sheet, grid]));
      const input = buildInput(choices, known, raw, previous, { together, grids });
      const isHistory = previous !== null && findHeading(previous.cells) !== null;
      const result = steps.buildAppendix(
        isHistory
          ? await (await import(/* webpackChunkName: "history-rows" */ './with-history-rows')).withRowsOf(port, input)
          : input,
      );
      last = result;
      const joined = { more: input.more ?? [], others: input.others ?? [] };
      const isAlone = joined.more.length + joined.others.length === 0;
      return {
        look: isAlone ? lookBy(choices, raw) : lookAt(raw, input.settings, steps.readSheet, joined),
        beside: new Map(beside.map((grid) => [grid.sheet, lookBy(choices, grid)])),
        summary: summaryOf(result, settings.bands),
      };
    },
    async draft() {
      if (last === null || last.table === null) return null;
      const [draftReport, report] = await Promise.all([steps.draftReport(), port.reportSettings()]);
      return draftReport(last, settings, report);
    },
    result: () => last,
    forget(sheet) {
      kept.delete(sheet);
      histories.delete(sheet);
    },
  };
}
