import { expect, test } from 'vitest';
import { fillLine, plainText, run, textOf } from '../../src/report/run';

test('a sentence is filled with texts and runs, and what is put in is not searched again', () => {
  const line = fillLine('{a} và {b}, {c}', { a: '{b}', b: [run('x', { bold: true })] });
  expect(line).toContainEqual({ text: 'x', bold: true });
  expect(textOf(line)).toBe('{b} và x, {c}');
});

test('a word that is no place to fill in stays, and nothing is put where nothing is to say', () => {
  expect(fillLine('“a”{b}{c}', { a: 'sai', b: 'x', c: '' })).toEqual([{ text: '“a”' }, { text: 'x' }]);
  expect(textOf(fillLine('{x} đạt', {}))).toBe('{x} đạt');
});

test('line breaks become spaces; controls, halves of pairs and direction marks vanish; markup stays text', () => {
  expect(plainText('Phú\r\nMỹ\u0000\u001B\uD800\u202E <b>&amp;</b>')).toBe('Phú Mỹ <b>&amp;</b>');
  expect(plainText('Đăk Pơ 🏛')).toBe('Đăk Pơ 🏛');
});
