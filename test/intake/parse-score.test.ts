import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/grid';
import { parseScore } from '../../src/intake/parse-score';

describe('a figure', () => {
  it.each<[CellValue, number]>([
    [86.59, 86.59],
    ['86,59', 86.59],
    ['86.59', 86.59],
    ['86.59/100', 86.59],
    ['86,59/100 điểm', 86.59],
    ['98,41%', 98.41],
    ['98.41 %', 98.41],
    [' 86,59 ', 86.59],
    ['86,59\u00A0', 86.59],
    ['\u200986.59', 86.59],
    ['−26,42', -26.42],
    ['–26.42', -26.42],
    ['+5,8', 5.8],
    ['86,59 điểm', 86.59],
    ['100', 100],
    ['0.234', 0.234],
    ['1234.567', 1234.567],
    ['1000,123', 1000.123],
    ["'86,59", 86.59],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['８６,５９', 86.59],
    [89.996, 89.996],
    [0.1 + 0.2, 0.3],
    [-0, 0],
  ])('%j is %d', (cell, value) => {
    const score = parseScore(cell);
    expect(score.kind === 'number' && score.value).toBe(value);
  });

  it('is given with how it was written: “%”, “/100”, the decimal mark', () => {
    expect(parseScore(86.59)).toEqual({ kind: 'number', value: 86.59, percentSign: false, outOf: null, mark: null });
    expect(parseScore('98,41%')).toEqual({ kind: 'number', value: 98.41, percentSign: true, outOf: null, mark: ',' });
    expect(parseScore('86.59/100')).toEqual({
      kind: 'number',
      value: 86.59,
      percentSign: false,
      outOf: 100,
      mark: '.',
    });
    expect(parseScore('86')).toEqual({ kind: 'number', value: 86, percentSign: false, outOf: null, mark: null });
    expect(parseScore('1.234,5')).toEqual({
      kind: 'number',
      value: 1234.5,
      percentSign: false,
      outOf: null,
      mark: null,
    });
  });

  it('is never −0', () => {
    const score = parseScore('-0,00');
    expect(score.kind === 'number' && Object.is(score.value, 0)).toBe(true);
  });

  it.each<CellValue>([
    null,
    '',
    '  ',
    '-',
    '–',
    '—',
    '--',
    'N/A',
    'n/a',
    'NA',
    '…',
    '...',
    'Chưa có số liệu',
    'Chưa  có\u00A0 số liệu',
    'không phát sinh',
    '*Không phát sinh.',
    'Không phát sinh (KPS)',
    'không thuộc thẩm quyền',
    'N/A (không có phí)',
    'k/có',
    '/',
    '//',
    'Không thực hiện',
    'Chưa triển khai',
    'Đang cập nhật',
    'Chờ tổng hợp số liệu',
    'KPS TTHC',
    '— —',
  ])('%j is no value', (cell) => {
    expect(parseScore(cell).kind).toBe('none');
  });

  it.each(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#SPILL!', '#ERROR!', ' #N/A ', '#n/a'])(
    '%s is the error of a formula',
    (cell) => {
      expect(parseScore(cell).kind).toBe('formulaError');
    },
  );

  it.each(['1.234', '1,234', '98.415', '10.234', '123.456', '123,456%'])('%s can be read in two ways', (cell) => {
    expect(parseScore(cell).kind).toBe('ambiguous');
  });

  it.each<CellValue>([
    'TỐT',
    'không',
    true,
    false,
    '06/5/2024',
    '86.59.1',
    '12a',
    "86'59",
    '1.234.56',
    '1 2 tháng',
    NaN,
    Infinity,
  ])('%j is no number', (cell) => {
    expect(parseScore(cell).kind).toBe('text');
  });

  it('reads back whatever is written with two decimals, with point or comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), fc.constantFrom('.', ','), (hundredths, mark) => {
        const score = parseScore((hundredths / 100).toFixed(2).replace('.', mark));
        expect(score.kind === 'number' && score.value).toBe(hundredths / 100 + 0);
      }),
    );
  });
});
