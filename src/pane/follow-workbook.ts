import { knownSchemes, schemes, type Scheme } from '../core/scheme';
import type { AppendixResult } from '../pipeline/build-appendix';
import { comparedSheetName } from '../workbook/compared-sheet-name';
import { failureOf } from './state/failure-of';
import { createLater } from './state/later';
import { looksRaw } from './state/propose';
import { createPreviewer, type Previewer, type Steps } from './state/previewer';
import type { Store } from './store';
import type { KnownSettings, SheetInfo, WorkbookLook, WorkbookPort } from '../workbook/port';
import { mayBeTogether, namesTogether } from '../workbook/together';

/** Quiet time after a cell has changed, in milliseconds: typing and pasting come in bursts. */
export const changeDelay = 400;
/** Quiet time after a choice: it coalesces what happens at once, no more. */
const choiceDelay = 0;

/** Keeps the pane's picture of the workbook true: its sheets, its settings, the preview, the draft. */
export interface Follower {
  readonly open: () => Promise<void>;
  /** The workbook may have other sheets by now; `left`: it is so. */
  readonly refresh: (left?: WorkbookLook) => Promise<void>;
  readonly changed: (sheet: string) => void;
  /** Something was chosen. */
  readonly chosen: () => void;
  readonly draft: () => Promise<void>;
  readonly result: () => AppendixResult | null;
  readonly schemes: () => readonly Scheme[];
}

export function followWorkbook(port: WorkbookPort, steps: Steps, { get, dispatch }: Store): Follower {
  let previewer: Previewer | null = null;
  let known: KnownSettings | null = null;
  let histories: readonly string[] | undefined;
  let latest = 0;
  const later = createLater();
  /** Of each sheet what it bore when the sheets that may belong to it were looked for. */
  const besideOf = new Map<string, string>();

  function previewSoon(delay: number): void {
    latest += 1;
    later(() => void preview(), delay);
  }

  async function preview(): Promise<void> {
    const { choices, together } = get();
    const { rawSheet } = choices;
    if (previewer === null || rawSheet === null) return;
    const ticket = latest;
    dispatch({ type: 'previewing' });
    try {
      const previewed = await previewer.preview({ ...choices, rawSheet }, together);
      if (ticket !== latest) return;
      dispatch({ type: 'previewed', sheet: rawSheet, ...previewed });
      await scanBeside();
      if (ticket !== latest) return;
      await draft();
    } catch (error) {
      if (ticket !== latest) return;
      dispatch({ type: 'previewFailed', failure: failureOf(error, rawSheet) });
      await draft();
    }
  }

  /** The draft follows the preview as long as it is looked at. */
  async function draft(): Promise<void> {
    if (get().tab !== 'report') return;
    const ticket = latest;
    try {
      const drafted = get().preview.summary === null ? null : await previewer?.draft();
      if (ticket === latest) dispatch({ type: 'drafted', draft: drafted ?? null });
    } catch (error) {
      if (ticket === latest) dispatch({ type: 'delivered', notice: { kind: 'failed', failure: failureOf(error, '') } });
    }
  }

  async function open(): Promise<void> {
    try {
      const { sheets, choices: remembered, settings, undo, histories: found } = await port.look();
      [known, histories] = [settings, found];
      previewer = createPreviewer(port, settings, steps);
      dispatch({ type: 'opened', sheets: others(sheets), remembered, undo });
      await port.onChange(changed);
    } catch (error) {
      dispatch({ type: 'openFailed', failure: failureOf(error, '') });
      return;
    }
    await scan();
  }

  /** The sheets without that of the settings, which is neither built from nor compared with. */
  function others(sheets: readonly SheetInfo[]): readonly SheetInfo[] {
    return sheets.filter(({ name }) => name !== known?.sheet);
  }

  /** The settings as they are now; what they change is previewed anew. */
  function renewSettings(settings: KnownSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(known)) return;
    known = settings;
    previewer = createPreviewer(port, settings, steps);
    previewSoon(choiceDelay);
  }

  /** Where a host answers many questions at once they are asked at once: it costs one journey. */
  async function scan(): Promise<void> {
    const unseen = get().sheets.filter(({ name, ours }) => !ours && !get().looks.has(name));
    if (histories) await scanInUse(unseen, histories);
    else if (port.host === 'excel') await Promise.all(unseen.map(({ name }) => lookAtSheet(name)));
    else for (const { name } of unseen) await lookAtSheet(name);
    dispatch({ type: 'scanned' });
  }

  /** Where the host tells which sheets may be the history: those, the chosen ones, and of the others as many as it takes to find a raw one. */
  async function scanInUse(unseen: readonly SheetInfo[], mayBeHistory: readonly string[]): Promise<void> {
    const { choices } = get();
    const inUse = [choices.rawSheet, comparedSheetName(choices), ...mayBeHistory];
    await Promise.all(unseen.filter(({ name }) => inUse.includes(name)).map(({ name }) => lookAtSheet(name)));
    const foundRaw = (): boolean => get().sheets.some(({ name }) => looksRaw(get(), name));
    for (const { name } of unseen) if (!get().looks.has(name) && !foundRaw()) await lookAtSheet(name);
  }

  /** Where the host finds the sheets that may belong to those in use without reading every one: these are looked at too, once for what a sheet bears. */
  async function scanBeside(): Promise<void> {
    const { findBeside } = port;
    if (findBeside === null) return;
    const { choices, looks } = get();
    const mains = [choices.rawSheet, comparedSheetName(choices)];
    const surveys = mains.flatMap((name) => looks.get(name ?? '')?.survey ?? []);
    const asked = surveys.filter(({ sheet, telltale }) => {
      const text = JSON.stringify(telltale);
      const isNew = besideOf.get(sheet) !== text;
      besideOf.set(sheet, text);
      return isNew;
    });
    const found = await Promise.all(
      asked.map(({ sheet, telltale }) =>
        findBeside(telltale).catch(() => {
          besideOf.delete(sheet);
          return [];
        }),
      ),
    );
    const may = new Set(mayBeTogether({ ...choices, more: null }, found.flat()));
    const unseen = get().sheets.filter(
      ({ name, ours, hidden }) => may.has(name) && !ours && !hidden && !get().looks.has(name),
    );
    await Promise.all(unseen.map(({ name }) => lookAtSheet(name)));
  }

  async function lookAtSheet(sheet: string): Promise<void> {
    try {
      const look = await previewer?.look(sheet, get().choices);
      if (look && get().sheets.some(({ name }) => name === sheet)) dispatch({ type: 'looked', sheet, look });
    } catch {
      // A sheet that cannot be read is simply not marked; choosing it says why.
    }
  }

  function changed(sheet: string): void {
    if (sheet === known?.sheet) {
      void refresh();
      return;
    }
    previewer?.forget(sheet);
    const { choices, together } = get();
    const inUse = [choices.rawSheet, comparedSheetName(choices), ...namesTogether(together)];
    if (inUse.includes(sheet)) previewSoon(changeDelay);
    else void lookAtSheet(sheet);
  }

  async function refresh(left?: WorkbookLook): Promise<void> {
    if (!get().opened) return;
    try {
      const { sheets, settings, histories: found } = left ?? (await port.look());
      histories = found;
      renewSettings(settings);
      dispatch({ type: 'listed', sheets: others(sheets) });
    } catch {
      return; // The list stays as it was; the next action will say what is wrong.
    }
    await scan();
  }

  return {
    open,
    refresh,
    changed,
    chosen: () => {
      previewSoon(choiceDelay);
    },
    draft,
    result: () => previewer?.result() ?? null,
    schemes: () => (known === null ? schemes : knownSchemes(known.settings)),
  };
}
