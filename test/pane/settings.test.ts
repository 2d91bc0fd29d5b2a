import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { changeDelay, createController } from '../../src/pane/controller';
import { initialState } from '../../src/pane/state/pane-state';
import { lookAt } from '../../src/pane/state/sheet-look';
import type { KnownSettings } from '../../src/workbook/port';
import { readSheet } from '../../src/pipeline/read-sheet';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { editSheet } from '../settings-sheet/edit-sheet';
import { memoryWorkbook, realSteps } from './memory-port';
import { officeWorkbook } from './raw-sheets';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the settings sheet is offered neither as raw nor to compare with; what is changed on it is previewed at once', async () => {
  const workbook = memoryWorkbook('excel', 'vi', [
    ...officeWorkbook(),
    { name: 'Cấu hình', cells: [['CẤU HÌNH XẾP LOẠI 766']] },
  ]);
  let known: KnownSettings = { settings: defaultSettings, findings: [], sheet: 'Cấu hình' };
  let state = initialState;
  createController(
    { ...workbook.port, look: async () => ({ ...(await workbook.port.look()), settings: known }) },
    realSteps,
    (next) => {
      state = next;
    },
  );
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state.sheets.map(({ name }) => name)).not.toContain('Cấu hình');
  expect(state.preview.summary?.findings.some(({ code }) => code === 'config-choice')).toBe(false);

  known = {
    ...known,
    findings: [
      {
        severity: 'warning',
        code: 'config-choice',
        sheet: 'Cấu hình',
        cell: 'B9',
        params: { value: 'x', label: 'Số lẻ', allowed: '' },
      },
    ],
  };
  workbook.setCell('Cấu hình', 0, 0, 'CẤU HÌNH XẾP LOẠI 766');
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state.preview.summary?.findings[0]).toMatchObject({ code: 'config-choice', cell: 'B9' });
});

test('“Tạo trang Cấu hình” needs no raw sheet', async () => {
  const workbook = memoryWorkbook('excel', 'vi', []);
  const actions = createController(workbook.port, realSteps, () => undefined);
  await vi.advanceTimersByTimeAsync(changeDelay);
  actions.build('appendix', null);
  expect(workbook.jobs).toEqual([]);
  actions.build('settings', null);
  expect(workbook.jobs).toMatchObject([{ make: 'settings', choices: { rawSheet: '' } }]);
});

test('settings from a file are asked about before they replace a sheet, and are still the same when it is replaced; the next sheet is made of those in force', async () => {
  const workbook = memoryWorkbook('excel', 'vi', []);
  const actions = createController(workbook.port, realSteps, () => undefined);
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(await actions.configured()).toEqual(defaultConfigured);
  const configured = { ...defaultConfigured, settings: { ...defaultSettings, appendixLabel: 'Phụ lục I' } };
  workbook.failWith({ status: 'exists', sheet: 'Cấu hình', foreignCells: 0 });
  actions.build('settings', null, configured);
  await vi.advanceTimersByTimeAsync(changeDelay);
  workbook.failWith(null);
  actions.build(null, 'replace');
  await vi.advanceTimersByTimeAsync(changeDelay);
  actions.build('settings', null);
  expect(workbook.jobs.map(({ onExisting, configured: given }) => [onExisting, given?.settings.appendixLabel])).toEqual(
    [
      [null, 'Phụ lục I'],
      ['replace', 'Phụ lục I'],
      [null, undefined],
    ],
  );
});

test('a settings sheet does not look like a raw one', () => {
  expect(lookAt(editSheet().grid(), defaultSettings, readSheet).raw).toBe(false);
});
