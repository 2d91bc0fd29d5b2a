import { describe, expect, test, vi } from 'vitest';
import { createController, type PaneActions } from '../../src/pane/controller';
import type { PaperKind } from '../../src/pane/papers/paper-kind';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { unzip } from '../hosts/file/unzip';
import { memoryWorkbook, realSteps, type MemorySheet } from './memory-port';
import { officeWorkbook, rawCells } from './raw-sheets';

interface Opened {
  readonly actions: PaneActions;
  readonly now: () => PaneState;
  readonly until: (holds: (now: PaneState) => boolean) => Promise<void>;
  readonly paper: (kind: PaperKind) => Promise<{ readonly name: string; readonly parts: ReadonlyMap<string, string> }>;
}

async function open(sheets: readonly MemorySheet[] = officeWorkbook()): Promise<Opened> {
  let state = initialState;
  const { port } = memoryWorkbook('excel', 'vi', sheets);
  const actions = createController(port, realSteps, (next) => {
    state = next;
  });
  const until = (holds: (now: PaneState) => boolean): Promise<void> =>
    vi.waitFor(() => {
      expect(holds(state)).toBe(true);
    }, 20_000);
  await until(({ scanned, preview }) => scanned && preview.summary !== null && !preview.busy);
  const paper = async (kind: PaperKind) =>
    new Promise<{ name: string; parts: ReadonlyMap<string, string> }>((resolve, reject) => {
      actions.writePaper(kind, (file, name) => {
        resolve({ name, parts: unzip(file) });
      });
      void until(({ report: { busy } }) => !busy).then(() => {
        reject(new Error(JSON.stringify(state.report.notice)));
      });
    });
  return { actions, now: () => state, until, paper };
}

const textOf = (xml: string | undefined): string =>
  (xml ?? '')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/\u200B/gu, '');

describe('papers that the pane makes', () => {
  test('the leader’s page, under a name that tells of what day its figures are, and when it was made', async () => {
    const { paper, now, until } = await open();
    const { name, parts } = await paper('summary');
    expect(name).toMatch(/^tom-tat-lanh-dao_2024-05-06_in-\d{8}-\d{4}\.docx$/u);
    expect(textOf(parts.get('word/document.xml'))).toContain('TÓM TẮT KẾT QUẢ XẾP LOẠI');
    await until(({ report }) => !report.busy);
    expect(now().report.notice).toEqual({ kind: 'saved', file: name });
  });

  test('a page for each unit in one file', async () => {
    const { paper } = await open();
    const { name, parts } = await paper('notices');
    expect(name).toMatch(/^thong-bao-don-vi_2024-05-06_in-\d{8}-\d{4}\.docx$/u);
    expect(parts.get('word/document.xml')?.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(17);
  });

  test('a file for each unit, in the order of ranks', async () => {
    const { paper } = await open();
    const { name, parts } = await paper('noticeFiles');
    expect(name).toMatch(/\.zip$/u);
    const files = [...parts.keys()].map((file) => file.replace(/_in-\d{8}-\d{4}/u, ''));
    expect(files).toHaveLength(18);
    expect([files[0], files[17]]).toEqual([
      'thong-bao-don-vi_2024-05-06_01_phu-hung.docx',
      'thong-bao-don-vi_2024-05-06_18_phu-long.docx',
    ]);
  });

  test('have the periods before that the workbook keeps', async () => {
    const month = (period: string): MemorySheet => ({
      name: period,
      cells: [
        [`${period.toUpperCase()}/2024`],
        ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
        ...rawCells('01', false)
          .slice(3)
          .map((row) => row.slice(0, 3)),
      ],
    });
    const { actions, until, paper } = await open([month('Tháng 5'), month('Tháng 3'), month('Tháng 4')]);
    expect(textOf((await paper('notices')).parts.get('word/document.xml'))).not.toContain('Diễn biến');
    await actions.record(['Tháng 3', 'Tháng 4'], 'ask');
    await until(({ looks, preview }) => looks.get('Lịch sử')?.history !== undefined && !preview.busy);
    const text = textOf((await paper('notices')).parts.get('word/document.xml'));
    expect(text.match(/Diễn biến/gu)).toHaveLength(18);
    expect(text).toContain('Tháng 3/2024');
  });
});
