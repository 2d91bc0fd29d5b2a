import { expect, test } from 'vitest';
import { en } from '../../src/catalogue/en';
import { vi } from '../../src/catalogue/vi';
import { officeTheme } from '../../src/pane/theme/pane-theme';
import { comparedOf, comparedOptions, comparedValue, rawOptions } from '../../src/pane/view/sheet-options';
import { visibleText } from '../../src/pane/view/visible-text';
import type { SheetLook } from '../../src/pane/state/sheet-look';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { noChoices } from '../../src/workbook/choices';

test('what shows nothing or turns the text around it is written out; Vietnamese is left alone', () => {
  expect(visibleText('PHÚ \u202EHNÌB\u200B')).toBe('PHÚ [U+202E]HNÌB[U+200B]');
  expect(visibleText('a\u0000b\u2066c\uFEFF')).toBe('a[U+0000]b[U+2066]c[U+FEFF]');
  expect(visibleText('Xã Hoà Lạc “Đặc khu” – 86,59')).toBe('Xã Hoà Lạc “Đặc khu” – 86,59');
  expect(visibleText('Đặc khu'.normalize('NFD'))).toBe('Đặc khu'.normalize('NFD'));
});

test('a sentence has the same blanks in both languages', () => {
  const blanks = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();
  for (const key of Object.keys(vi.pane) as (keyof typeof vi.pane)[])
    expect({ key, blanks: blanks(en.pane[key]) }).toEqual({ key, blanks: blanks(vi.pane[key]) });
});

test('Office’s theme: by what Office says, else by its background; pure black with white text is a contrast theme', () => {
  expect(officeTheme(undefined)).toEqual({ look: 'office', shade: 'light', background: null });
  expect(officeTheme({ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424' })).toEqual({
    look: 'office',
    shade: 'light',
    background: '#FFFFFF',
  });
  expect(officeTheme({ isDarkTheme: true, bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' })).toEqual({
    look: 'office',
    shade: 'dark',
    background: '#262626',
  });
  expect(officeTheme({ bodyBackgroundColor: '#212121' })).toMatchObject({ shade: 'dark' });
  expect(officeTheme({ bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' })).toMatchObject({
    shade: 'contrast',
  });
  expect(officeTheme({ bodyBackgroundColor: 'rgb(0,0,0)' })).toEqual({
    look: 'office',
    shade: 'light',
    background: null,
  });
});

const sheet = (name: string, ours = false) => ({ name, ours, active: name === 'Tuần 2', hidden: name === 'Ẩn' });
const raw = {
  raw: true,
  headed: true,
  readable: true,
  period: null,
  closedOn: null,
  previousCaption: 'THÁNG\n4',
  bothKinds: false,
  history: null,
  survey: null,
};
const state: PaneState = {
  ...initialState,
  sheets: [sheet('Tuần 1'), sheet('Tuần 2'), sheet('Bìa'), sheet('Ẩn'), sheet('Phụ lục 1', true)],
  looks: new Map<string, SheetLook>([
    ['Tuần 1', { ...raw, previousCaption: null }],
    ['Tuần 2', raw],
  ]),
  choices: { ...noChoices, rawSheet: 'Tuần 2' },
};

test('sheets that look raw come first under their own heading, ours are not offered, and the state of a sheet is in words', () => {
  expect(
    rawOptions(state, vi.pane).map(({ label, options }) => [label, options.map((option) => option.label)]),
  ).toEqual([
    ['', []],
    ['Có bảng số liệu thô', ['Tuần 1', 'Tuần 2 (đang mở)']],
    ['Trang khác', ['Bìa', 'Ẩn (đang ẩn)']],
  ]);
});

test('one may compare with nothing, with the sheet’s own column, with another raw sheet, with a finished appendix', () => {
  expect(comparedOptions(state, vi.pane).flatMap(({ options }) => options.map((option) => option.label))).toEqual([
    'Không so sánh',
    'Cột “THÁNG 4” của trang này',
    'Tuần 1',
    'Phụ lục 1',
  ]);
  expect(comparedValue(state)).toBe('column');
  expect(comparedValue({ ...state, choices: { ...state.choices, rawSheet: 'Tuần 1' } })).toBe('none');
  expect(comparedOf('none')).toEqual({ kind: 'none' });
  expect(comparedOf('sheet:none')).toEqual({ kind: 'sheet', sheet: 'none' });
});
