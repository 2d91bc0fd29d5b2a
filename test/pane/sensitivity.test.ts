// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { initialState } from '../../src/pane/state/pane-state';
import { sensitivityFold } from '../../src/pane/view/sensitivity-fold';
import { speechOf } from '../../src/pane/view/words';
import { buildAppendix, type AppendixResult, type BuildInput } from '../../src/pipeline/build-appendix';
import { defaultSettings } from '../../src/core/settings/settings';
import { gridOf } from '../intake/grid-of';
import { completeScheme } from '../../src/core/scheme/complete-scheme';

const summary = { units: 4, grades: [], ungraded: 0, rise: null, fall: null, previousPeriod: null, findings: [] };
const state = { ...initialState, preview: { busy: false, summary, failure: null } };

function foldOver(result: AppendixResult): HTMLDetailsElement {
  const fold = sensitivityFold(speechOf('vi'), { result: () => result });
  fold.render(state);
  return fold.element as HTMLDetailsElement;
}

async function said(fold: HTMLDetailsElement): Promise<(string | null)[]> {
  fold.open = true;
  await vi.waitFor(() => {
    expect(fold.querySelectorAll('h3, p:not([hidden])').length).toBeGreaterThan(0);
  });
  return [...fold.querySelectorAll('h3, li, .unit-changes p')].map(({ textContent }) => textContent);
}

const input: BuildInput = {
  raw: gridOf(`
    Đơn vị | Điểm tổng hợp
    Xã An Phú | 81
    Xã Bình Long | 80.5
    Xã Châu Phong | 60
  `),
  previous: null,
  compare: true,
  settings: defaultSettings,
  period: null,
  previousPeriod: null,
  closedOn: null,
};
const two = buildAppendix(input);

it('the fold “Độ nhạy của thứ hạng” says who would change places, by the step that is typed', async () => {
  const fold = foldOver(two);
  expect(await said(fold)).toEqual(['Không đơn vị nào đổi hạng khi lệch 0,05.']);
  const field = fold.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = '0,5';
  field.dispatchEvent(new Event('input'));
  expect(await said(fold)).toEqual([
    '1 đơn vị đổi hạng khi lệch',
    'Xã Bình Long (hạng 2): hạng 1 đến 2 khi điểm lệch 0,5; còn 0,5 điểm thì bằng hạng trên; còn 9,5 điểm thì đạt XUẤT SẮC',
  ]);
});

it('it asks for a number where none is typed, and leaves the answer as it was', async () => {
  const fold = foldOver(two);
  await said(fold);
  const field = fold.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = 'nửa điểm';
  field.dispatchEvent(new Event('input'));
  expect(fold.querySelector('.problem')?.textContent).toBe('Ghi một số lớn hơn 0, ví dụ 0,05');
  expect(await said(fold)).toEqual(['Không đơn vị nào đổi hạng khi lệch 0,05.']);
});

it('it says what weights would change, by a scheme of the office’s own', async () => {
  const indicators = [
    { id: 'a', name: 'Cáp quang', unit: 'percent' as const, weight: 50 },
    { id: 'b', name: 'Chữ ký số', unit: 'percent' as const, weight: 50 },
  ];
  const ownScheme = completeScheme({ id: 'x', name: 'X', indicators, total: { kind: 'weightedMean', max: 100 } });
  const raw = gridOf(`
    Đơn vị | Cáp quang (%) | Chữ ký số (%)
    Xã An Phú | 90 | 71
    Xã Bình Long | 70 | 90
    Xã Châu Phong | 20 | 20
  `);
  const fold = foldOver(buildAppendix({ ...input, raw, settings: { ...defaultSettings, ownScheme } }));
  expect(await said(fold)).toEqual([
    'Không đơn vị nào đổi hạng khi lệch 0,05.',
    '2 đơn vị đổi hạng khi đổi trọng số ±25%',
    'Xã An Phú (hạng 1): hạng 1 đến 2 khi đổi trọng số (Cáp quang); còn 9,5 điểm thì đạt XUẤT SẮC',
    'Xã Bình Long (hạng 2): hạng 1 đến 2 khi đổi trọng số (Cáp quang); còn 0,5 điểm thì bằng hạng trên; còn 10 điểm thì đạt XUẤT SẮC',
  ]);
});

it('it begins with the step and the range of weights of “Cấu hình”, as the sheet of the analysis does', async () => {
  const indicators = [
    { id: 'a', name: 'Cáp quang', unit: 'percent' as const, weight: 50 },
    { id: 'b', name: 'Chữ ký số', unit: 'percent' as const, weight: 50 },
  ];
  const ownScheme = completeScheme({ id: 'x', name: 'X', indicators, total: { kind: 'weightedMean', max: 100 } });
  const raw = gridOf(`
    Đơn vị | Cáp quang (%) | Chữ ký số (%)
    Xã An Phú | 90 | 71
    Xã Bình Long | 70 | 90
  `);
  const settings = { ...defaultSettings, ownScheme, sensitivityStep: 1.5, weightRange: 1 };
  const fold = foldOver(buildAppendix({ ...input, raw, settings }));
  expect(await said(fold)).toEqual([
    '2 đơn vị đổi hạng khi lệch',
    'Xã An Phú (hạng 1): hạng 1 đến 2 khi lệch 1,5: Cáp quang, Chữ ký số; còn 9,5 điểm thì đạt XUẤT SẮC',
    'Xã Bình Long (hạng 2): hạng 1 đến 2 khi lệch 1,5: Cáp quang, Chữ ký số; còn 0,5 điểm thì bằng hạng trên; còn 10 điểm thì đạt XUẤT SẮC',
    'Không đơn vị nào đổi hạng khi đổi trọng số ±1%.',
  ]);
  expect(fold.querySelector('input')?.value).toBe('1,5');
});

it('there is none without a table', () => {
  expect(foldOver({ ...two, table: null }).hidden).toBe(true);
});
