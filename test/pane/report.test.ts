import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeDelay, createController, type PaneActions } from '../../src/pane/controller';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { speechOf } from '../../src/pane/view/words';
import { reportMessage } from '../../src/pane/view/report-message';
import type { WorkbookPort } from '../../src/workbook/port';
import { placeholdersOf } from '../../src/report/document-plan';
import { documentText } from '../../src/report/document-text';
import { memoryWorkbook, realSteps } from './memory-port';
import { officeWorkbook } from './raw-sheets';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(
  change: Partial<WorkbookPort> = {},
): Promise<{ actions: PaneActions; state: () => PaneState; settle: () => Promise<unknown> }> {
  let state = initialState;
  const { port } = memoryWorkbook('excel', 'vi', officeWorkbook());
  const actions = createController({ ...port, ...change }, realSteps, (next) => {
    state = next;
  });
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(changeDelay);
  await settle();
  return { actions, state: () => state, settle };
}

test('nothing is drafted before the report is looked at; then the draft follows what is chosen', async () => {
  const { actions, state, settle } = await open();
  expect(state().report.draft).toBeNull();
  actions.openTab('report');
  await settle();
  const { draft } = state().report;
  expect(draft && placeholdersOf(draft)).toHaveLength(12);
  expect(draft && documentText(draft)).toContain('Tăng nhiều nhất là Phú Hùng');
  actions.choose({ compared: { kind: 'none' } });
  await settle();
  const { draft: alone } = state().report;
  expect(alone && documentText(alone)).not.toMatch(/tăng|giảm/iu);
});

test('a sheet that is no table has no draft', async () => {
  const { actions, state, settle } = await open();
  actions.openTab('report');
  await settle();
  actions.chooseRaw('Ghi chú');
  await settle();
  expect(state().report.draft).toBeNull();
});

test('a file that cannot be written is said in words, and can be asked for again', async () => {
  const { actions, state, settle } = await open({
    writeWord: () => Promise.reject(new Error('Loading chunk word failed')),
  });
  actions.openTab('report');
  await settle();
  actions.writeReport('a.docx', () => {
    throw new Error('there is no file to deliver');
  });
  await settle();
  const { notice, busy } = state().report;
  expect(busy).toBe(false);
  expect(notice && reportMessage(notice, 'excel', speechOf('vi')).text).toContain('Loading chunk word failed');
});

test('what the browser says of copying is passed on', async () => {
  const { actions, state, settle } = await open();
  actions.openTab('report');
  await settle();
  actions.copied(true);
  expect(state().report.notice).toEqual({ kind: 'copied' });
  actions.copied(false);
  const { notice } = state().report;
  expect(notice && reportMessage(notice, 'sheets', speechOf('vi'))).toEqual({
    intent: 'warning',
    text: 'Trình duyệt không cho sao chép. Bôi đen phần chữ trong khung nội dung rồi nhấn Ctrl+C.',
  });
});
