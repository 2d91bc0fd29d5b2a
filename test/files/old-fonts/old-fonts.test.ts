import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/files/old-fonts/syllable';
import { oldFontIn } from '../../../src/files/old-fonts/old-fonts';
import { fromOldFont } from '../../../src/files/old-fonts/tables';
import { readSheets } from '../../../src/files/read/read-sheets';
import { expectedTable } from '../../helpers/report-865';
import type { Grid } from '../../../src/core/grid';

const gridOf = (cells: Grid['cells']): Grid => ({
  sheet: 'Số liệu',
  cells,
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});

const tcvn3 = [
  ['B¸o c¸o tuÇn 36 n¨m 2026'],
  ['STT', '§¬n vÞ', '§iÓm tæng hîp'],
  [1, 'X· Hßa Lý', 86.59],
  [2, 'Ph\u00ADêng T©n Mü §«ng', 75.5],
];
const vni = [
  ['Baùo caùo tuaàn 36 naêm 2026'],
  ['STT', 'Ñôn vò', 'Ñieåm toång hôïp'],
  [1, 'Xaõ Hoøa Lyù', 86.59],
  [2, 'Phöôøng Taân Myõ Ñoâng', 75.5],
];
const unicode = [
  ['Báo cáo tuần 36 năm 2026'],
  ['STT', 'Đơn vị', 'Điểm tổng hợp'],
  [1, 'Xã Hòa Lý', 86.59],
  [2, 'Phường Tân Mỹ Đông', 75.5],
];

describe('text in a font of before Unicode', () => {
  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ] as const)('%s is recognised by its words, and named with its first cell', (font, cells) => {
    expect(oldFontIn(gridOf(cells))).toEqual({
      font,
      cell: 'A1',
      text: cells[0]?.[0],
      converted: 'Báo cáo tuần 36 năm 2026',
    });
  });

  it.each([
    ['TCVN3', 'UBND X· HßA Lý', 'UBND Xã HÒA Lý'],
    ['TCVN3', 'GIẢI quyÕt', 'GIẢI quyÕt'],
  ] as const)('%s has no capitals with tones: “%s” is “%s”', async (_font, text, expected) => {
    const csv = [...tcvn3.map((row) => row.join(',')), `3,${text},70`].join('\n');
    const read = await readSheets('a.csv', new TextEncoder().encode(csv), 'convert');
    expect(read.ok && read.value[0]?.grid.cells[4]?.[1]).toBe(expected);
  });

  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ] as const)('%s in a file is refused with the remedy, or converted where that is asked for', async (font, cells) => {
    const lines = cells.map((row) => row.join(';')).join('\n');
    for (const bytes of [new TextEncoder().encode(lines), Buffer.from(lines, 'latin1')]) {
      const refused = await readSheets('a.csv', bytes);
      expect(refused).toMatchObject({ ok: false, failure: { code: 'file-old-font', params: { font, cell: 'A1' } } });
      const read = await readSheets('a.csv', bytes, 'convert');
      expect(read.ok && read.value[0]?.grid.cells).toEqual(unicode.map((row) => row.map(String)));
    }
  });

  it('is never seen in Unicode text, in foreign names, or in signs', () => {
    for (const cells of [
      expectedTable,
      unicode,
      unicode.map((row) => row.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value))),
      [['Hòa'], ['Lý'], ['Tân'], ['Ô Môn'], ['Hoà Bình'], ['À Ố'.normalize('NFC')]],
      [['© 2026'], ['§ 5'], ['12 m²'], ['«Müller»'], ['Señor'], ['café'], ['36,5°C'], ['½'], ['Công ty Thỏ®']],
    ])
      expect(oldFontIn(gridOf(cells))).toBeNull();
  });

  it('keeps all that it has no code for', () => {
    expect(fromOldFont('STT 36: 86,59 (%)', 'TCVN3')).toBe('STT 36: 86,59 (%)');
    expect(fromOldFont('STT 36: 86,59 (%)', 'VNI')).toBe('STT 36: 86,59 (%)');
  });
});

describe('a Vietnamese syllable', () => {
  it('has consonants, vowels and at most one tone', () => {
    for (const word of ['Phường', 'nghiêng', 'Quỹ', 'giải', 'quyết', 'Đắk'.normalize('NFD'), 'ƯƠM'])
      expect(isSyllable(word)).toBe(true);
    for (const word of ['Hßa', 'Baùo', 'àá', 'xyz', 'tuaàn', 'Müller']) expect(isSyllable(word)).toBe(false);
  });
});
