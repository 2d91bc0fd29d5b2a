import type { Grid } from '../../core/grid';
import type { Settings } from '../../core/settings';
import type { readDataset } from '../../intake/read-dataset';
import type { buildAppendix } from '../../pipeline/build-appendix';
import type { Choices, WorkbookPort } from '../workbook-port';
import { buildInput, comparedSheetName } from './build-input';
import { lookAt, type SheetLook } from './sheet-look';
import { summaryOf, type Summary } from './summary';

/** The steps that the preview runs; given from outside so that a test can hold them. */
export interface Steps {
  readonly readDataset: typeof readDataset;
  readonly buildAppendix: typeof buildAppendix;
}

/** A result to be shown, with what the glance at the raw sheet told. */
export interface Previewed {
  readonly look: SheetLook;
  readonly summary: Summary;
}

/** Makes previews. Reads a sheet once until it is told that it changed. */
export interface Previewer {
  look(sheet: string): Promise<SheetLook>;
  preview(choices: Choices & { readonly rawSheet: string }): Promise<Previewed>;
  /** The sheet is to be read again. */
  forget(sheet: string): void;
}

/** A previewer of a workbook. Keeps the grids of the sheets in use only: a workbook may have many, and large ones. */
export function createPreviewer(port: Pick<WorkbookPort, 'read'>, settings: Settings, steps: Steps): Previewer {
  const kept = new Map<string, Promise<Grid>>();

  function read(sheet: string): Promise<Grid> {
    const known = kept.get(sheet);
    if (known) return known;
    const reading = port.read(sheet);
    kept.set(sheet, reading);
    reading.catch(() => kept.delete(sheet));
    return reading;
  }

  return {
    async look(sheet) {
      return lookAt(await (kept.get(sheet) ?? port.read(sheet)), settings, steps.readDataset);
    },
    async preview(choices) {
      const compared = comparedSheetName(choices);
      for (const sheet of kept.keys()) if (sheet !== choices.rawSheet && sheet !== compared) kept.delete(sheet);
      const raw = await read(choices.rawSheet);
      const previous = compared === null ? null : await read(compared);
      const result = steps.buildAppendix(buildInput(choices, settings, raw, previous));
      return { look: lookAt(raw, settings, steps.readDataset), summary: summaryOf(result, settings.bands) };
    },
    forget(sheet) {
      kept.delete(sheet);
    },
  };
}
