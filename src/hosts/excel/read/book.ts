import type { Area } from '../../../core/area';
import type { Grid } from '../../../core/grid';
import type { RowRun } from '../../../history/index-history';
import type { GridBlock } from '../../../history/thin-grid';
import { PortError } from '../../../workbook/port-error';
import { knownSettings, type WorkbookSettings } from './known-settings';
import { patchGrids } from './patch-grid';
import { isLargeHistory, type KnownMerges, type Readable, readGrids } from './read-grid';
import { runExcel } from '../call/run-excel';
import { createShownGrids } from './shown-grids';
import { findSettings } from './settings-place';
import { isPlain, type KnownSheet, type Survey, surveyWorkbook } from './survey';

/** The workbook as a pane or a ribbon has come to know it, so that nothing is asked twice. */
export interface Book {
  /** As it was last seen; null: not yet. */
  readonly last: () => Survey | null;
  /** This is how it is now; null: nobody knows. */
  readonly saw: (survey: Survey | null) => void;
  /** Looks at it; whoever asks meanwhile gets the same answer. */
  readonly look: () => Promise<Survey>;
  /** Looks at all of it, for somebody who is about to change it. */
  readonly lookClosely: () => Promise<Survey>;
  /** Reads sheets of a survey as they are now. Of a large “Lịch sử” only what tells which periods it has. */
  readonly read: (sheets: readonly KnownSheet[]) => Promise<Grid[]>;
  /** The same for who only shows them: what was read since the last change is not read again, and what is asked for at once comes at once. */
  readonly show: (sheet: string) => Promise<Grid>;
  /** Some rows of a sheet. */
  readonly rows: (sheet: string, runs: readonly RowRun[]) => Promise<GridBlock[]>;
  /** The settings in force, as far as a survey tells where they are; `read`: sheets that were read with it. */
  readonly settings: (survey: Survey, read?: ReadonlyMap<string, Grid>) => Promise<WorkbookSettings>;
  /** Cells of a sheet have changed; null: nobody knows which, or rows and columns have moved. */
  readonly changed: (id: string, area: Area | null) => void;
  /** We have added so many rows to a sheet, or taken them away. */
  readonly resized: (id: string, rows: number) => void;
  /** From now on {@link Book.changed} is called with every change. */
  readonly listening: (on: boolean) => void;
}

/** The sheet of that name. @throws PortError `gone` */
export function sheetNamed({ sheets }: Survey, name: string): KnownSheet {
  const found = sheets.find((sheet) => sheet.name === name && sheet.visibility !== 'VeryHidden');
  if (!found) throw new PortError('gone', name);
  return found;
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Readable[],
  merges: KnownMerges,
): Promise<Grid[]> {
  const whole = sheets.filter((sheet) => !isLargeHistory(sheet));
  const grids = new Map((await readGrids(context, whole, merges)).map((grid) => [grid.sheet, grid]));
  if (whole.length < sheets.length) {
    const { historyAt, readThin } = await import(/* webpackChunkName: "history" */ './read-history');
    for (const sheet of sheets.filter(isLargeHistory)) {
      const found = historyAt(sheet);
      if (found) grids.set(sheet.name, await readThin(context, found));
    }
  }
  return sheets.flatMap(({ name }) => grids.get(name) ?? []);
}

/** A workbook that nothing is known of yet. */
export function createBook(): Book {
  let last: Survey | null = null;
  let looking: Promise<Survey> | null = null;
  let isListening = false;
  let changes = 0;
  const plain = new Set<string>();
  /**
   * Asking Excel for merged areas loses the person's own undo on some versions (OfficeDev/office-js#5918), and the preview reads after every
   * change: so whoever only shows a sheet asks once, a build always.
   */
  const merges: KnownMerges = new Map();
  const grids = new Map<string, Grid>();
  const shown = createShownGrids();

  const saw = (survey: Survey | null): void => {
    last = survey;
    for (const sheet of survey?.sheets ?? []) if (isPlain(sheet)) plain.add(sheet.id);
  };

  async function survey(known: ReadonlySet<string>): Promise<Survey> {
    const seen = await runExcel((context) => surveyWorkbook(context, known));
    saw(seen);
    return seen;
  }

  const look = (): Promise<Survey> =>
    (looking ??= survey(plain).finally(() => {
      looking = null;
    }));

  /** What was read is kept as long as it is told of changes, unless one came while it was being read. */
  function keep(sheets: readonly Readable[], read: readonly Grid[], since: number): void {
    if (!isListening || since !== changes) return;
    for (const grid of read) {
      const id = sheets.find(({ name }) => name === grid.sheet)?.id;
      if (id !== undefined) grids.set(id, grid);
    }
  }

  async function read(sheets: readonly KnownSheet[]): Promise<Grid[]> {
    for (const { id } of sheets) merges.delete(id);
    grids.clear();
    const since = changes;
    const found = await runExcel((context) => readSheets(context, sheets, merges));
    keep(sheets, found, since);
    return found;
  }

  async function showNow(names: readonly string[], seen: Survey): Promise<ReadonlyMap<string, Grid>> {
    const sheets = names.flatMap((name) => seen.sheets.filter((sheet) => sheet.name === name));
    const already = sheets.flatMap(({ id }) => grids.get(id) ?? []);
    const lacking = sheets.filter(({ id }) => !grids.has(id));
    const since = changes;
    const found = await runExcel(async (context) => {
      const stale = shown.stale(lacking.map(({ id }) => id));
      // What cannot be patched is read whole, which says what is wrong.
      const patched = await patchGrids(context, stale).catch((): ReadonlyMap<string, Grid> => new Map());
      const whole = lacking.filter(({ id }) => !patched.has(id));
      return [...patched.values(), ...(await readSheets(context, whole, merges))];
    });
    if (isListening && since === changes)
      for (const { id, name } of lacking) {
        const grid = found.find(({ sheet }) => sheet === name);
        if (grid) shown.put(id, grid);
      }
    return new Map([...already, ...found].map((grid) => [grid.sheet, grid]));
  }

  /** Reads what was asked for up to now. What was seen last may have been renamed or deleted since: then it is looked for once more. */
  async function showAll(names: readonly string[]): Promise<ReadonlyMap<string, Grid>> {
    if (last !== null) {
      const shown = await showNow(names, last).catch((error: unknown) => {
        if (error instanceof PortError && error.code !== 'far-cell') return null;
        throw error;
      });
      if (shown !== null && names.every((name) => shown.has(name))) return shown;
    }
    return showNow(names, await look());
  }

  /** What is asked for in one breath is read in one. */
  let asked: { readonly names: Set<string>; readonly shown: Promise<ReadonlyMap<string, Grid>> } | null = null;
  async function show(name: string): Promise<Grid> {
    if (asked === null) {
      const names = new Set<string>();
      asked = {
        names,
        shown: Promise.resolve().then(() => {
          asked = null;
          return showAll([...names]);
        }),
      };
    }
    const { names, shown } = asked;
    names.add(name);
    // One that cannot be read keeps nobody from the others.
    const all = await shown.catch((error: unknown) => {
      if (names.size === 1) throw error;
      return showAll([name]);
    });
    const grid = all.get(name);
    if (grid === undefined) throw new PortError('gone', name);
    return grid;
  }

  function changed(id: string, area: Area | null): void {
    changes += 1;
    plain.delete(id);
    grids.delete(id);
    shown.changed(id, area);
  }

  return {
    last: () => last,
    saw,
    look,
    lookClosely: () => survey(new Set()),
    read,
    show,
    rows: async (name, runs) => {
      const { readRows } = await import(/* webpackChunkName: "history" */ './read-history');
      const { id, columns } = sheetNamed(last ?? (await look()), name);
      return runExcel((context) => readRows(context, { id, width: columns }, runs));
    },
    settings: async (seen, given) => {
      const place = findSettings(seen);
      const lacking = place.sheets.filter(({ id, name }) => given?.has(name) !== true && !grids.has(id));
      const since = changes;
      const read = new Map(
        (lacking.length === 0 ? [] : await runExcel((context) => readSheets(context, lacking, merges))).map((grid) => [
          grid.sheet,
          grid,
        ]),
      );
      keep(lacking, [...read.values()], since);
      const found = place.sheets.flatMap(({ id, name }) => given?.get(name) ?? read.get(name) ?? grids.get(id) ?? []);
      return knownSettings(found, seen, place.findings);
    },
    changed,
    resized: (id, rows) => {
      changed(id, null);
      saw(
        last && {
          ...last,
          sheets: last.sheets.map((sheet) => (sheet.id === id ? { ...sheet, rows: sheet.rows + rows } : sheet)),
        },
      );
    },
    listening: (on) => {
      isListening = on;
      grids.clear();
      shown.clear();
    },
  };
}
