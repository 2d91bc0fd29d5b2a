import { describe, expect, test } from 'vitest';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { noChoices } from '../../src/workbook/choices';
import { nothingRaw } from '../../src/pane/state/propose';
import type { SheetLook } from '../../src/pane/state/sheet-look';
import { update, type PaneEvent } from '../../src/pane/state/update';
import { messageOf } from '../../src/catalogue';
import { buildMessage } from '../../src/pane/view/build-message';
import { speechOf } from '../../src/pane/view/words';
import type { BuildJob, Choices, SheetInfo } from '../../src/workbook/port';

const raw: SheetLook = {
  raw: true,
  headed: true,
  readable: true,
  period: 'Tháng 5',
  closedOn: null,
  previousCaption: 'THÁNG 4',
  bothKinds: false,
  history: null,
  survey: null,
};
const other: SheetLook = {
  raw: false,
  headed: false,
  readable: false,
  period: null,
  closedOn: null,
  previousCaption: null,
  bothKinds: false,
  history: null,
  survey: null,
};
const noUndo = { available: false, sheet: null, direction: 'undo' } as const;
const summary = { units: 18, grades: [], ungraded: 0, rise: null, fall: null, previousPeriod: null, findings: [] };

const sheet = (name: string, more: Partial<SheetInfo> = {}): SheetInfo => ({
  name,
  active: false,
  hidden: false,
  ours: false,
  ...more,
});

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(update, initialState);
}

function opened(sheets: readonly SheetInfo[], remembered: Choices = noChoices): PaneEvent {
  return { type: 'opened', sheets, remembered, undo: noUndo };
}

describe('which raw sheet is proposed', () => {
  const sheets = [sheet('Bìa'), sheet('Tuần 1'), sheet('Tuần 2', { active: true })];
  const remembered = { ...noChoices, rawSheet: 'Tuần 1', period: 'Tháng 4' };

  test('the active one', () => {
    expect(after(opened(sheets)).choices.rawSheet).toBe('Tuần 2');
    expect(after(opened(sheets, remembered)).choices).toMatchObject({ rawSheet: 'Tuần 2', period: null });
  });

  test('the remembered one with all that was chosen for it, where the active one turns out not to be raw', () => {
    expect(after(opened(sheets, remembered), { type: 'looked', sheet: 'Tuần 2', look: other }).choices).toEqual(
      remembered,
    );
  });

  test('else the first that looks raw', () => {
    const looked = after(
      opened(sheets),
      { type: 'looked', sheet: 'Tuần 2', look: other },
      { type: 'looked', sheet: 'Bìa', look: other },
    );
    expect(looked.choices.rawSheet).toBeNull();
    expect(update(looked, { type: 'looked', sheet: 'Tuần 1', look: raw }).choices.rawSheet).toBe('Tuần 1');
  });

  test('never one of ours, even if it is active', () => {
    expect(
      after(opened([sheet('Phụ lục 1', { active: true, ours: true }), sheet('Tuần 1')])).choices.rawSheet,
    ).toBeNull();
  });

  test('once it was read it stays, whatever sheet is activated later', () => {
    const settled = after(opened(sheets), {
      type: 'previewed',
      sheet: 'Tuần 2',
      look: raw,
      beside: new Map(),
      summary,
    });
    const moved = update(settled, { type: 'listed', sheets: [sheet('Tuần 1', { active: true }), sheet('Tuần 2')] });
    expect(moved.choices.rawSheet).toBe('Tuần 2');
  });

  test('a person’s own choice stays, raw or not, until its sheet is gone', () => {
    const chosen = after(
      opened(sheets),
      { type: 'rawChosen', sheet: 'Bìa' },
      { type: 'looked', sheet: 'Bìa', look: other },
    );
    expect(chosen.choices.rawSheet).toBe('Bìa');
    expect(update(chosen, { type: 'listed', sheets: [sheet('Tuần 2', { active: true })] }).choices.rawSheet).toBe(
      'Tuần 2',
    );
  });

  test('where nothing looks raw, nothing is proposed and the pane says so', () => {
    const searched = after(
      opened(sheets),
      ...sheets.map(({ name }): PaneEvent => ({ type: 'looked', sheet: name, look: other })),
      { type: 'scanned' },
    );
    expect(searched.choices.rawSheet).toBeNull();
    expect(nothingRaw(searched)).toBe(true);
    expect(nothingRaw(update(searched, { type: 'rawChosen', sheet: 'Bìa' }))).toBe(false);
  });

  test('the only sheet that there is is chosen where it can be said what it wants', () => {
    const looked = (sheets: readonly SheetInfo[]): PaneState =>
      after(
        opened(sheets),
        ...sheets.map(({ name }): PaneEvent => ({ type: 'looked', sheet: name, look: { ...other, headed: true } })),
        { type: 'scanned' },
      );
    const only = looked([sheet('Nằm ngang', { active: true })]);
    expect([only.choices.rawSheet, nothingRaw(only)]).toEqual(['Nằm ngang', false]);
    const two = looked([sheet('Nằm ngang', { active: true }), sheet('Bìa')]);
    expect([two.choices.rawSheet, nothingRaw(two)]).toEqual([null, true]);
  });
});

describe('what is chosen', () => {
  const sheets = [sheet('Tuần 1', { active: true }), sheet('Tuần 2')];

  test('belongs to its sheet: another one has titles of its own', () => {
    const state = after(
      opened(sheets),
      { type: 'chosen', choices: { period: 'Tháng 7', compared: { kind: 'none' } } },
      { type: 'rawChosen', sheet: 'Tuần 2' },
    );
    expect(state.choices).toEqual({ ...noChoices, rawSheet: 'Tuần 2' });
  });

  test('a compared sheet that is gone is no longer compared with', () => {
    const state = after(opened(sheets), {
      type: 'chosen',
      choices: { compared: { kind: 'sheet', sheet: 'Tuần 2' }, previousPeriod: 'Tháng 4' },
    });
    expect(update(state, { type: 'listed', sheets: sheets.slice(0, 1) }).choices).toMatchObject({
      compared: null,
      previousPeriod: null,
    });
  });

  test('a sheet with an error in it keeps the period that was known of it', () => {
    const state = after(
      opened(sheets),
      { type: 'looked', sheet: 'Tuần 1', look: raw },
      { type: 'looked', sheet: 'Tuần 1', look: { ...other, raw: true } },
    );
    expect(state.looks.get('Tuần 1')).toEqual(raw);
  });
});

describe('how a build ends', () => {
  const start = after(opened([sheet('Tuần 1', { active: true })]));
  const ended = (
    outcome: Extract<PaneEvent, { type: 'ended' }>['outcome'],
    what: 'build' | 'undo' = 'build',
    make: BuildJob['make'] = 'appendix',
  ): PaneState =>
    update(update(start, { type: 'running', what }), { type: 'ended', what, make, outcome, undo: noUndo, pdf: null });
  const error = { severity: 'error', code: 'no-header', sheet: 'Tuần 1', cell: null, params: {} } as const;

  test.each([
    [
      'built',
      ended({ status: 'built', sheet: 'Phụ lục 1', findings: [], keptCells: 2 }),
      { kind: 'built', sheet: 'Phụ lục 1', keptCells: 2, pdf: null },
    ],
    [
      'undone',
      ended({ status: 'built', sheet: 'Phụ lục 1', findings: [], keptCells: 0 }, 'undo'),
      { kind: 'undone', sheet: 'Phụ lục 1' },
    ],
    [
      'a question',
      ended({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 3 }),
      { kind: 'exists', sheet: 'Phụ lục 1', foreignCells: 3 },
    ],
    [
      'refused',
      ended({ status: 'refused', findings: [error, { ...error, severity: 'info' }] }),
      { kind: 'refused', errors: 1, said: [] },
    ],
    [
      'failed',
      ended({ status: 'failed', code: 'protected', detail: 'x' }),
      { kind: 'failed', failure: { code: 'protected', detail: 'x' } },
    ],
  ])('%s', (_, state, stage) => {
    expect(state.stage).toEqual(stage);
  });

  test('another choice takes a question or a failure back, but not what was built', () => {
    const choice: PaneEvent = { type: 'chosen', choices: { cohorts: true } };
    expect(update(ended({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 0 }), choice).stage.kind).toBe('idle');
    expect(update(ended({ status: 'failed', code: 'busy', detail: '' }), choice).stage.kind).toBe('idle');
    expect(update(ended({ status: 'built', sheet: 'Phụ lục 1', findings: [], keptCells: 0 }), choice).stage.kind).toBe(
      'built',
    );
  });

  test('a refusal is over once the data has no error', () => {
    const refused = ended({ status: 'refused', findings: [error] });
    expect(
      update(refused, {
        type: 'previewed',
        sheet: 'Tuần 1',
        look: raw,
        beside: new Map(),
        summary: { ...summary, findings: [error] },
      }).stage.kind,
    ).toBe('refused');
    expect(
      update(refused, { type: 'previewed', sheet: 'Tuần 1', look: raw, beside: new Map(), summary }).stage.kind,
    ).toBe('idle');
  });

  test('a refusal of another sheet than the appendix stays, with its reason: the preview knows nothing of it', () => {
    const refused = ended({ status: 'refused', findings: [error] }, 'build', 'trend');
    const previewed = update(refused, { type: 'previewed', sheet: 'Tuần 1', look: raw, beside: new Map(), summary });
    expect(previewed.stage).toEqual({ kind: 'refused', errors: 1, said: [error] });
    expect(buildMessage(previewed.stage, speechOf('vi'))?.text).toBe(`Chưa lập được. ${messageOf(error, 'vi')}`);
  });
});
