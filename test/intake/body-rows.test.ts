import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const head = 'STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI | SỐ HÓA';
const first = '1 | PHÚ HÙNG | 89.21 | 100 | 82.1';
const names = (block: string): readonly string[] => dataset(block).units.map(({ name }) => name);
const found = (block: string): readonly string[] => codes(read(block).findings);

describe('a row that numbers the columns is passed over', () => {
  it.each([
    '(1) | (2) | (3) | (4) | (5)',
    'A | B | 1 | 2 | 3',
    '[1] | [2] | [3] | [4] | [5]',
    '1 | 2 | | 3 | 4',
    'a | b | (1) | (2) | (3) = (1)+(2)',
    '8 | 9 | 10 | 11 | 12',
  ])('%s', (numbers) => {
    expect(read(`${head}\n${numbers}\n${first}`)).toMatchObject({
      dataset: { units: [{ name: 'PHÚ HÙNG' }] },
      findings: [{ code: 'no-period' }],
    });
  });

  it('also after a heading that is repeated on the next page', () => {
    expect(
      names(
        `${head}\n(1) | (2) | (3) | (4) | (5)\n${first}\n${head}\n(1) | (2) | (3) | (4) | (5)\n2 | PHÚ BÌNH | 89.12 | 99 | 82.2`,
      ),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it.each([
    ['1 | A | 80 | 90 | 91', 'A'],
    ['1 | B | 2 | 3 | 5', 'B'],
    ['3 | A | 2 | 1 | 0', 'A'],
    ['1 | A | - | N/A | -', 'A'],
    ['1 | Xã A | 2 | 3 | 4', 'Xã A'],
    ['1 | A1 | 2 | 3 | 4', 'A1'],
  ])('but %s is a unit', (row, name) => {
    expect(names(`${head}\n${row}`)).toEqual([name]);
  });

  it('two cells are too few to tell', () => {
    expect(names('ĐƠN VỊ | ĐIỂM\n1 | 2')).toEqual(['1']);
  });
});

describe('a row of maxima is passed over', () => {
  it.each(['| | 100 | 100 | 80', '| | 100 | 1 | 50', '| | "100" | "100" | "80"', '| | 100đ | 20đ | 18đ'])(
    '%s',
    (row) => {
      expect(found(`${head}\n${row}\n${first}`)).toEqual([]);
    },
  );

  it.each(['| | 100 | | 80', '| | 90 | 80 | 70', '| | 100 | 99.5 | 80', '| | 100 | 100 | 101'])(
    'but %s is a unit without a name',
    (row) => {
      expect(found(`${head}\n${row}\n${first}`)).toContain('unnamed-unit B2');
    },
  );

  it('and so is one that does not stand directly under the heading', () => {
    expect(found(`${head}\n${first}\n2 | PHÚ BÌNH | 89 | 99 | 80\n | | 100 | 100 | 100`)).toEqual(['unnamed-unit B4']);
    expect(found(`${head}\n(1) | (2) | (3) | (4) | (5)\n | | 100 | 100 | 100\n${first}`)).toEqual([]);
  });

  it('named so is passed over on any line; a commune with a number is not', () => {
    expect(names(`${head}\n${first}\n | Điểm tối đa | 100 | 100 | 100\n3 | Tối Đa | 50 | 60 | 70`)).toEqual([
      'PHÚ HÙNG',
      'Tối Đa',
    ]);
  });
});

it('a row of column numbers is passed over, were it of two columns', () => {
  expect(names('ĐƠN VỊ | ĐIỂM\n(1) | (2)\nPHÚ HÙNG | 89\nPHÚ BÌNH | 88')).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  expect(names('ĐƠN VỊ | ĐIỂM\nKhối cấp xã | 88.5\nPHÚ HÙNG | 89\nPHÚ BÌNH | 88')).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
});

describe('a name that is not in its column', () => {
  it('is looked for to the left of it, whatever stands over it', () => {
    expect(
      dataset(`
      Cụm | Vùng | ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      A | TOÀN HUYỆN | | 86.59 | 100
      A | 1 | PHÚ HÙNG | 89.21 | 100`),
    ).toMatchObject({ summary: { name: 'TOÀN HUYỆN', total: 86.59 }, units: [{ name: 'PHÚ HÙNG' }] });
  });

  it('is never the unit’s code', () => {
    const coded = (row: string): readonly string[] =>
      found(`Mã | STT | ĐƠN VỊ | ĐIỂM | CÔNG KHAI\n${row}\nPHUBINH | 2 | PHÚ BÌNH | 89.12 | 99`);
    expect(coded('PHUHUNG | 1 | | 89.21 | 100')).toEqual(['unnamed-unit C2']);
    expect(coded('PHUHUNG | PHÚ HÙNG | | 89.21 | 100')).toEqual([]);
  });

  it.each(['#REF!', 'A', '12', '-'])('is not %s', (text) => {
    expect(found(`STT | ĐƠN VỊ | ĐIỂM | CÔNG KHAI\n${text} | | 89.21 | 100`)).toContain('unnamed-unit B2');
  });

  it('is not a word in a column of figures', () => {
    expect(found('CÔNG KHAI | ĐƠN VỊ | ĐIỂM\nkhông có | | 89.21\n100 | PHÚ BÌNH | 89.12')).toEqual(['unnamed-unit B2']);
  });

  it('keeps its inner spaces, not those around it', () => {
    expect(names(`${head}\n1 | "  Hòa  Lạc " | 89 | 99 | 80`)).toEqual(['Hòa  Lạc']);
  });
});

describe('a row without figures', () => {
  it('between units is a section where the others are numbered, and a unit without figures where none is', () => {
    expect(read(`${head}\n${first}\n | Vùng cao | | |\n2 | PHÚ BÌNH | 89 | 99 | 80`)).toMatchObject({
      dataset: { units: [{ name: 'PHÚ HÙNG' }, { name: 'PHÚ BÌNH' }] },
      findings: [{}, { code: 'section-row', params: { name: 'Vùng cao' } }],
    });
    expect(
      dataset('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99\nVùng cao | |\nPHÚ BÌNH | 88 | 98').units,
    ).toMatchObject([{ total: 89 }, { name: 'Vùng cao', total: null }, { total: 88 }]);
  });

  it.each(['Khối các xã', 'Các xã', 'Cụm 1', 'I. Xã vùng cao', 'B/ Phường', 'Danh sách xã'])(
    '“%s” is a section, though none is numbered',
    (name) => {
      expect(read(`ĐƠN VỊ | ĐIỂM | CÔNG KHAI\n${name} | |\nPHÚ BÌNH | 88 | 98`)).toMatchObject({
        dataset: { units: [{ name: 'PHÚ BÌNH' }] },
        findings: [{}, { code: 'section-row', cell: 'A2', params: { name } }],
      });
    },
  );

  it('with words instead of figures is a unit, whose cells are named', () => {
    expect(found(`${head}\n${first}\n | PHÚ MỸ | hỏng | |\n3 | PHÚ BÌNH | 89 | 99 | 80`)).toEqual(['not-a-number C3']);
    expect(found('ĐƠN VỊ | ĐIỂM\nPHÚ MỸ | hỏng')).toEqual(['not-a-number B2']);
    expect(found('ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | 89\nPHÚ MỸ | hỏng\nPHÚ BÌNH | hỏng')).toEqual([
      'not-a-number B3',
      'not-a-number B4',
    ]);
    expect(found('ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | 89\nTỔNG CỘNG | 89\nPHÚ MỸ | hỏng')).toEqual(['not-a-number B4']);
    expect(found('ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | 89\nTOÀN HUYỆN | 89\nPHÚ MỸ | hỏng')).toEqual(['not-a-number B4']);
  });

  it.each([
    '\nNgười duyệt | Giáp Minh Triết',
    'I. Phần ký | Giáp Minh Triết',
    'Vùng cao |',
    'Người duyệt |\n | Giáp Minh Triết',
  ])('at the end is a note: %j', (rows) => {
    expect(names(`ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | 89\n${rows}`)).toEqual(['PHÚ HÙNG']);
  });

  it('after a note that is one is a unit no more, though it has words', () => {
    expect(names('ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | 89\nNgười duyệt |\n\nChức vụ | Trưởng phòng')).toEqual(['PHÚ HÙNG']);
  });

  it('of the whole is left out without a word', () => {
    expect(read(`${head}\n${first}\n | TOÀN HUYỆN | | |\n2 | PHÚ BÌNH | 89 | 99 | 80`)).toMatchObject({
      dataset: { summary: null, units: [{}, {}] },
      findings: [{ code: 'no-period' }],
    });
  });
});

describe('a row with figures', () => {
  it('is a section’s subtotal where it is called like one', () => {
    expect(found(`${head}\nI | Các xã | 88 | 99 | 80\n${first}`)).toEqual(['section-row B2']);
    expect(names('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nCụm 1 | 88 | 99\nPHÚ HÙNG | 89 | 100')).toEqual(['PHÚ HÙNG']);
    expect(names('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nXã, phường (7 đơn vị) | 88 | 99\nPHÚ HÙNG | 89 | 100')).toEqual([
      'PHÚ HÙNG',
    ]);
  });

  it('is one in spite of a number where it names several kinds of units, with a warning where its figures are not their mean', () => {
    const sheet = (figures: string): string =>
      `${head}\n1 | Các xã | ${figures}\n1 | Phú Hùng | 88 | 98 | 80\n2 | Phú Bình | 84 | 92 | 78`;
    expect(found(sheet('86 | 95 | 79'))).toEqual(['section-row B2']);
    expect(found(sheet('70 | 99 | 80'))).toEqual(['row-place-like B2']);
    expect(names(`${head}\n1 | Các Sơn | 86 | 95 | 79\n2 | Cụm 1 | 84 | 92 | 78`)).toEqual(['Các Sơn', 'Cụm 1']);
  });

  it('is a unit, also where its name begins like a note: Nguồn Đào', () => {
    expect(names('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nNguồn Đào | 88 | 99\nPHÚ HÙNG | 89 | 100')).toEqual([
      'Nguồn Đào',
      'PHÚ HÙNG',
    ]);
    expect(names(`${head}\n1 | Nguồn Đào | | |\n2 | PHÚ HÙNG | 89 | 100 | 80`)).toEqual(['Nguồn Đào', 'PHÚ HÙNG']);
  });

  it('is a figure too where it says TRUE', () => {
    expect(found('ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | TRUE\nNgười duyệt |')).toEqual(['not-a-number B2']);
  });
});

describe('a row called “ĐƠN VỊ” again', () => {
  it('with one figure is a unit without a name', () => {
    expect(found('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99\nĐƠN VỊ | 88 |')).toEqual(['unnamed-unit A3']);
    expect(found('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99\nĐƠN VỊ | 12024 | 88')).toEqual(['unnamed-unit A3']);
    expect(found('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99\nĐƠN VỊ | "20245" | " 2024 "')).toEqual([
      'unnamed-unit A3',
    ]);
  });

  it('with years for headings is none', () => {
    expect(names('ĐƠN VỊ | 2024 | 2023\nPHÚ HÙNG | 89 | 99\nĐƠN VỊ | " 2024 " | 2023')).toEqual(['PHÚ HÙNG']);
  });
});

describe('the closing date under the table', () => {
  it.each([
    '(chốt ngày 06/5/2024) | xem báo cáo |',
    '| | Chốt | ngày | 06/5/2024',
    'Nơi nhận: | | Chốt ngày | 06/5/2024 |',
    'Ghi chú |\n | - số liệu chốt | ngày | 06/5/2024',
  ])('is read, over several cells: %j', (rows) => {
    expect(dataset(`${head}\n${first}\n${rows}`).closedOn).toBe('2024-05-06');
  });

  it('is not that of a note beside a unit', () => {
    expect(dataset(`${head} | Ghi chú\n${first} | chốt ngày 01/5/2024\nGhi chú: hết`).closedOn).toBeNull();
  });
});
