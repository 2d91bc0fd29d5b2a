// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDelay, createController } from '../../src/pane/controller';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { lazyPart } from '../../src/pane/view/lazy-part';
import { previewStep } from '../../src/pane/view/preview-step';
import { reportTab } from '../../src/pane/view/report-tab';
import { speechOf } from '../../src/pane/view/words';
import { memoryWorkbook, realSteps } from './memory-port';
import { officeWorkbook } from './raw-sheets';

const speech = speechOf('vi');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function retryIn(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll('button')].find(
    (button) => button.textContent === 'Thử lại' && button.closest('[hidden]') === null,
  );
}

/** A pane whose workbook fails in what the test says. */
async function open(failing: { reading: boolean; drafting: boolean }) {
  const workbook = memoryWorkbook('excel', 'vi', officeWorkbook());
  let state: PaneState = initialState;
  const port = {
    ...workbook.port,
    read: (sheet: string) => (failing.reading ? Promise.reject(new Error('offline')) : workbook.port.read(sheet)),
  };
  const steps = {
    ...realSteps,
    draftReport: () => (failing.drafting ? Promise.reject(new Error('offline')) : realSteps.draftReport()),
  };
  const actions = createController(port, steps, (next) => {
    state = next;
  });
  await vi.advanceTimersByTimeAsync(changeDelay);
  const preview = previewStep(speech, actions);
  const report = reportTab(speech, workbook.port, actions);
  return { actions, preview, report, now: () => state };
}

describe('“Thử lại” stands beside', () => {
  it('a sheet that could not be read, and reads it again', async () => {
    const failing = { reading: false, drafting: false };
    const { actions, preview, now } = await open(failing);
    failing.reading = true;
    actions.chooseRaw('Tháng 4');
    await vi.advanceTimersByTimeAsync(changeDelay);
    preview.render(now());
    const retry = retryIn(preview.element);
    expect(retry).toBeDefined();
    failing.reading = false;
    retry?.click();
    await vi.advanceTimersByTimeAsync(changeDelay);
    preview.render(now());
    expect(now().preview.summary?.units).toBe(18);
    expect(retryIn(preview.element)).toBeUndefined();
  });

  it('a report that could not be drafted, and drafts it again', async () => {
    const failing = { reading: false, drafting: true };
    const { actions, report, now } = await open(failing);
    actions.openTab('report');
    await vi.advanceTimersByTimeAsync(changeDelay);
    report.render(now());
    const retry = retryIn(report.element);
    expect(retry).toBeDefined();
    failing.drafting = false;
    retry?.click();
    await vi.advanceTimersByTimeAsync(changeDelay);
    report.render(now());
    expect(now().report.draft).not.toBeNull();
    expect(retryIn(report.element)).toBeUndefined();
  });

  it('a part that did not come over the network, in its place, and brings it', async () => {
    const place = document.createElement('div');
    let isOffline = true;
    const part = lazyPart(
      speech,
      () =>
        isOffline
          ? Promise.reject(new Error('Loading chunk 7 failed.'))
          : Promise.resolve({ element: document.createElement('table'), render: () => undefined }),
      ({ element }) => {
        place.append(element);
      },
    );
    part.load();
    await vi.advanceTimersByTimeAsync(0);
    expect(place.textContent).toContain('Chưa tải được phần này');
    expect(place.textContent).not.toContain('chunk');
    isOffline = false;
    retryIn(place)?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect([...place.children].map(({ tagName }) => tagName)).toEqual(['TABLE']);
  });
});
