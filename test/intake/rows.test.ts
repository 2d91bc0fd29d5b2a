import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const head = 'STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI';
const names = (block: string): readonly string[] => dataset(block).units.map(({ name }) => name);

describe('the row of the whole', () => {
  it.each([
    'TOÀN HUYỆN',
    'Toàn tỉnh',
    'TOÀN XÃ',
    'TOÀN THÀNH PHỐ',
    'Toàn huyện Phú Tân',
    'Chung toàn tỉnh',
    'Bình quân toàn xã',
    'TỔNG',
    'Tổng cộng',
    'Tổng số',
    'BÌNH QUÂN',
    'Trung bình',
    'Điểm trung bình',
    'Chung',
    'Cộng:',
    'TỔNG CỘNG (18 đơn vị)',
    'Trung bình các đơn vị',
  ])('may be called %s', (name) => {
    const data = dataset(`
      ${head}
      | ${name} | 86.59 | 100
      1 | PHÚ HÙNG | 89.21 | 100`);
    expect(data.summary).toMatchObject({ name, total: 86.59 });
    expect(data.units).toHaveLength(1);
  });

  it('may stand last, or nowhere', () => {
    const units = `
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      2 | PHÚ BÌNH | 89.12 | 100`;
    expect(dataset(`${units}\n | TỔNG CỘNG | 86.59 | 100`).summary?.total).toBe(86.59);
    expect(dataset(units).summary).toBeNull();
  });

  it('may stand in the STT column, or in a cell merged over STT and ĐƠN VỊ', () => {
    const block = `
      ${head}
      TOÀN HUYỆN | | 86.59 | 100
      1 | PHÚ HÙNG | 89.21 | 100`;
    for (const merges of [[], ['A2:B2']])
      expect(dataset(block, {}, { merges }).summary).toMatchObject({ name: 'TOÀN HUYỆN', total: 86.59 });
  });

  it('is never a commune whose name begins alike: Tổng Cọt, Chung Chải, Toàn Thắng; nor a numbered one: Trung Bình', () => {
    expect(
      names(`
      ${head}
      1 | Tổng Cọt | 89 | 100
      2 | Chung Chải | 88 | 100
      3 | TOÀN THẮNG | 87 | 100
      4 | Trung Bình | 86 | 100
      5 | Xã Trung Bình Tây | 85 | 100`),
    ).toEqual(['Tổng Cọt', 'Chung Chải', 'TOÀN THẮNG', 'Trung Bình', 'Xã Trung Bình Tây']);
  });

  it('may have another name, given in the settings', () => {
    expect(
      dataset(
        `
      ${head}
      | Tỉnh Gia Lai | 86.59 | 100
      1 | PHÚ HÙNG | 89.21 | 100`,
        { settings: { summaryNames: ['TỈNH GIA LAI'] } },
      ).summary?.total,
    ).toBe(86.59);
  });

  it('where there are several is the surest, and the others are named', () => {
    const { dataset: data, findings } = read(`
      ${head}
      | BÌNH QUÂN | 83.16 | 100
      1 | PHÚ HÙNG | 89.21 | 100
      | TOÀN HUYỆN | 86.59 | 100`);
    expect(data?.summary?.name).toBe('TOÀN HUYỆN');
    expect(codes(findings)).toEqual(['several-summaries B2']);
  });
});

describe('rows that are no units', () => {
  it('are sections, in any of their forms', () => {
    const { dataset: data, findings } = read(`
      ${head}
      I | Các sở, ngành | |
      1 | Sở Tư pháp | 89.21 | 100
      2 | Sở Y tế | 89.2 | 100
      II. Các xã, phường | | |
      1 | Xã Vân Canh | 88.21 | 100
      III | Khối khác | 88.2 | 100
      2 | Phường Bồng Sơn | 88.2 | 100`);
    expect(data?.units.map(({ name, kind }) => [name, kind])).toEqual([
      ['Sở Tư pháp', 'department'],
      ['Sở Y tế', 'department'],
      ['Xã Vân Canh', 'commune'],
      ['Phường Bồng Sơn', 'commune'],
    ]);
    expect(codes(findings)).toEqual(['section-row B2', 'section-row A5', 'section-row B7']);
  });

  it('are notes and signatures under the table', () => {
    expect(
      names(`
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      2 | PHÚ BÌNH | 89.12 | 100

      Ghi chú: số liệu lấy từ Cổng Dịch vụ công
      | Nơi nhận: | | CHÁNH VĂN PHÒNG
      | - TT UBND huyện; | |
      | - Lưu: VT. | | Giáp Minh Triết
      | Xếp loại TỐT | 80 |`),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it('are those with figures under a note, each of which is named, since it may be a unit that was put there by mistake', () => {
    const { dataset: data, findings } = read(`
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      Ghi chú: số liệu tạm tính
      | PHÚ BÌNH | 89.12 | 100
      1 | XUẤT SẮC | 90 |`);
    expect(data?.units.map(({ name }) => name)).toEqual(['PHÚ HÙNG']);
    expect(codes(findings)).toEqual(['row-under-note B4', 'row-under-note B5']);
  });

  it('are not those of the next numbers, though a note stands between', () => {
    const { dataset: data, findings } = read(`
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      Ghi chú: chưa có số liệu chứng thực
      2 | PHÚ BÌNH | 89.12 | 100
      3 | TÂN HÒA | 89.04 | 100
      Nơi nhận:
      | Xếp loại TỐT | 80 |`);
    expect(data?.units.map(({ name }) => name)).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH', 'TÂN HÒA']);
    expect(codes(findings)).toEqual(['row-under-note B7']);
  });

  it('are blank ones', () => {
    expect(
      names(`
      ${head}

      1 | PHÚ HÙNG | 89.21 | 100

      2 | PHÚ BÌNH | 89.12 | 100
      | | |`),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });
});

describe('a unit', () => {
  it('whose only figure is a word is told of, though it is the last one and nothing is numbered', () => {
    const { findings } = read(`
      ĐƠN VỊ | ĐIỂM TỔNG HỢP
      PHÚ HÙNG | 89.21
      PHÚ BÌNH | hỏng`);
    expect(codes(findings)).toEqual(['not-a-number B3']);
  });

  it('with nothing published is a unit with no values, not a section', () => {
    const { units } = dataset(`
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      2 | PHÚ BÌNH | |
      3 | TÂN HÒA | - | N/A
      4 | PHÚ MỸ | |`);
    expect(units.map(({ name, total }) => [name, total])).toEqual([
      ['PHÚ HÙNG', 89.21],
      ['PHÚ BÌNH', null],
      ['TÂN HÒA', null],
      ['PHÚ MỸ', null],
    ]);
  });

  it('keeps the spelling of its name, in NFC and trimmed', () => {
    expect(
      names(`
      ${head}
      1 | ${'Hòa  Lạc'.normalize('NFD')}  | 89.21 | 100
      2 | UBND xã SRó | 89.2 | 100`),
    ).toEqual(['Hòa  Lạc'.normalize('NFC'), 'UBND xã SRó']);
  });

  it('whose name begins with “=” is text like any other', () => {
    expect(
      names(`
      ${head}
      1 | =HYPERLINK("x") | 89.21 | 100
      2 | @PHÚ BÌNH | 89.2 | 100`),
    ).toEqual(['=HYPERLINK("x")', '@PHÚ BÌNH']);
  });

  it('loses the number of a list, where all names have one and no STT column', () => {
    expect(
      names(`
      ĐƠN VỊ | ĐIỂM
      1. PHÚ HÙNG | 89.21
      2. PHÚ BÌNH | 89.12`),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it('has its code, where the column names units', () => {
    expect(
      dataset(`
      Mã đơn vị | ĐƠN VỊ | ĐIỂM | Công khai
      H21.227 | UBND xã Vân Canh | 89.21 | 100
      H21.228 | UBND xã Chơ Long | 89.2 | 100`).units.map(({ code }) => code),
    ).toEqual(['H21.227', 'H21.228']);
  });

  it('has no code, where the column has the province’s', () => {
    expect(
      dataset(`
      Mã | ĐƠN VỊ | ĐIỂM | Công khai
      H21 | UBND xã Vân Canh | 89.21 | 100
      H21 | UBND xã Chơ Long | 89.2 | 100`).units.map(({ code }) => code),
    ).toEqual([null, null]);
  });

  it('without a name is an error', () => {
    expect(
      codes(
        read(`
      ${head}
      1 | PHÚ HÙNG | 89.21 | 100
      2 | | 89.12 | 100`).findings,
      ),
    ).toEqual(['unnamed-unit B3']);
  });

  it('whose name is the error of a formula is an error', () => {
    expect(
      codes(
        read(`
      ${head}
      1 | #N/A | 89.21 | 100`).findings,
      ),
    ).toEqual(['formula-error B2']);
  });
});

describe('two units of one name', () => {
  it('are an error, however they are written', () => {
    const { dataset: none, findings } = read(`
      ${head}
      1 | Hòa Lạc | 89.21 | 100
      2 | HOÀ LẠC | 89.12 | 100`);
    expect(none).toBeNull();
    expect(findings.filter(({ code }) => code === 'duplicate-unit')).toMatchObject([
      { cell: 'B3', params: { name: 'HOÀ LẠC', other: 'B2' } },
    ]);
  });

  it('are two units where their types differ, or their codes', () => {
    expect(
      names(`
      ${head}
      1 | Xã An Nhơn | 89.21 | 100
      2 | Phường An Nhơn | 89.12 | 100`),
    ).toHaveLength(2);
    expect(
      names(`
      Mã | ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      H1.1 | Xã An Nhơn | 89.21 | 100
      H1.2 | Xã An Nhơn | 89.12 | 100`),
    ).toHaveLength(2);
  });

  it('are never PHÚ THÀNH and PHÚ THẠNH, nor An Nhơn and An Nhơn Đông', () => {
    expect(
      read(`
      ${head}
      1 | PHÚ THÀNH | 89.21 | 100
      2 | PHÚ THẠNH | 83.96 | 100
      3 | An Nhơn | 83 | 100
      4 | An Nhơn Đông | 82 | 100`).dataset?.units,
    ).toHaveLength(4);
  });

  it('are an error where they share a code', () => {
    expect(
      codes(
        read(`
      Mã | ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      H1.1 | Xã A Lưới | 89.21 | 100
      H1.2 | Xã Bình Dương | 89.12 | 100
      H1.1 | Xã Cát Tân | 89 | 100`).findings,
      ),
    ).toEqual(['duplicate-unit B4']);
  });
});

it('hidden rows are read, and said to be', () => {
  const { dataset: data, findings } = read(
    `
    ${head}
    1 | PHÚ HÙNG | 89.21 | 100
    2 | PHÚ BÌNH | 89.12 | 100
    3 | TÂN HÒA | 89.04 | 100
    4 | PHÚ MỸ | 88.62 | 100`,
    {},
    { hiddenRows: [2, 4, 5, 9] },
  );
  expect(data?.units).toHaveLength(4);
  expect(findings.find(({ code }) => code === 'hidden-rows')).toMatchObject({
    cell: 'B2',
    params: { count: 3, rows: '2, 4–5' },
  });
});

describe('a row that is called “ĐƠN VỊ” again', () => {
  it('is the header once more, also where its periods are years', () => {
    expect(
      names(`
      ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI
      PHÚ HÙNG | 89.21 | 100
      ĐƠN VỊ | 2024 | CÔNG KHAI
      PHÚ BÌNH | 89.12 | 100`),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it('is a unit without a name where it has figures, and is not left out without a word', () => {
    expect(
      codes(
        read(`
      ĐƠN VỊ | ĐIỂM TỔNG HỢP
      PHÚ HÙNG | 89.21
      ĐƠN VỊ | 89.12`).findings,
      ),
    ).toContain('unnamed-unit A3');
  });
});

describe('a row set aside by a name that a place may have', () => {
  const sheet = (name: string, figure: string): string => `
      ${head}
      1 | Phú Hùng | 89.21 | 100
      2 | Phú Bình | 85.21 | 100
      | ${name} | ${figure} | 100`;

  it.each(['Tối Đa', 'Bình Quân'])('is a warning, as %s, where its figures are no mean or sum', (name) => {
    expect(codes(read(sheet(name, '80.5')).findings)).toContain('row-place-like B4');
  });

  it('is none where they are', () => {
    expect(codes(read(sheet('Bình Quân', '87.21')).findings)).not.toContain('row-place-like B4');
  });

  it('is none where no place is called so', () => {
    for (const name of ['Tổng Cộng', 'TỐI ĐA', 'Chỉ tiêu giao'])
      expect(codes(read(sheet(name, '80.5')).findings)).not.toContain('row-place-like B4');
  });
});

describe('a numbered commune whose name begins like the row of the whole', () => {
  const sheet = (figure: string, more = ''): string => `
      ${head}
      1 | Phú Hùng | 89.2 | 90
      2 | Toàn Tỉnh Hòa | ${figure}
      3 | Phú Bình | 85.2 | 80${more}`;
  const names = (block: string): readonly string[] => dataset(block).units.map(({ name }) => name);
  const warned = (block: string): boolean =>
    codes(read(block).findings).some((code) => code.startsWith('row-place-like'));

  it.each([
    ['lies above all others in one column, as no mean does', sheet('86 | 95')],
    ['stands beside a row of the whole', sheet('86 | 84', '\n      | TOÀN TỈNH | 86.8 | 85')],
  ])('is ranked without a warning where it %s', (_, block) => {
    expect(names(block)).toEqual(['Phú Hùng', 'Toàn Tỉnh Hòa', 'Phú Bình']);
    expect(warned(block)).toBe(false);
  });

  it('is the whole where it has the mean of the others', () => {
    expect(names(sheet('87.2 | 85'))).toEqual(['Phú Hùng', 'Phú Bình']);
    expect(warned(sheet('87.2 | 85'))).toBe(false);
  });

  it('is taken for the whole, with a warning, where figures do not tell', () => {
    expect(names(sheet('86 | 84'))).toEqual(['Phú Hùng', 'Phú Bình']);
    expect(warned(sheet('86 | 84'))).toBe(true);
  });

  it('of “Toàn Tỉnh” and no more is never a unit', () => {
    expect(names(sheet('86 | 95').replace('Toàn Tỉnh Hòa', 'Toàn Tỉnh'))).toEqual(['Phú Hùng', 'Phú Bình']);
  });
});

describe('a row that figures alone prove to be no unit', () => {
  const wide = 'STT | ĐƠN VỊ | Điểm | Công khai | Tiến độ | Hài lòng';
  const units = `
      1 | Phú Hùng | 89.21 | 17 | 19 | 15
      2 | Phú Bình | 85.21 | 16 | 20 | 14
      3 | Tân Hòa | 80.02 | 18 | 17 | 12`;

  it('has the greatest, or the least, of every column', () => {
    expect(codes(read(`${wide}${units}\n | Đỉnh | 89.21 | 18 | 20 | 15`).findings)).toContain('row-average B5');
    expect(codes(read(`${wide}${units}\n | Đáy | 80.02 | 16 | 17 | 12`).findings)).toContain('row-average B5');
  });

  it('is the unit that its number says, with a warning', () => {
    const sheet = `${wide}${units}\n4 | Phú Mỹ | 89.21 | 18 | 20 | 15`;
    expect(names(sheet)).toHaveLength(4);
    expect(codes(read(sheet).findings)).toContain('row-doubtful B5');
  });

  it('but two units without a point are two units', () => {
    const zeros = '\n4 | Phú Mỹ | 0 | 0 | 0 | 0\n5 | Tân Lập | 0 | 0 | 0 | 0';
    expect(names(`${wide}${units}${zeros}`)).toHaveLength(5);
  });

  it('has no number and the mean of all the numbered, were it of one column', () => {
    const list = [91, 88, 85, 82, 79].map((total, place) => `${place + 1} | Phú ${'ABCDE'.charAt(place)} | ${total}`);
    const sheet = (row: string): string => `STT | ĐƠN VỊ | Điểm\n${list.join('\n')}\n${row}`;
    expect(codes(read(sheet(' | Đối chiếu huyện | 85')).findings)).toContain('row-average B7');
    expect(codes(read(sheet(' | Đối chiếu huyện | 84')).findings)).toContain('row-unnumbered B7');
    expect(codes(read(sheet('6 | Phú Xuân | 85')).findings)).toEqual([]);
  });

  it('has the sum of the points of all units', () => {
    const sheet = 'STT | ĐƠN VỊ | Điểm\n1 | Phú Hùng | 90\n2 | Phú Bình | 80\n | Cộng | 170';
    expect(dataset(sheet)).toMatchObject({ summary: null, units: [{ total: 90 }, { total: 80 }] });
  });
});

it('a row that is numbered 0 is no unit', () => {
  expect(names(`${head}\n0 | Chỉ Tiêu | 80 | 100\n1 | Phú Hùng | 89.21 | 100\n2 | Phú Bình | 85.21 | 100`)).toEqual([
    'Phú Hùng',
    'Phú Bình',
  ]);
});

it('a legend right under a numbered list is a note, though it has words in the columns of figures', () => {
  const list = `${head}\n1 | Phú Hùng | 89.21 | 100\n2 | Phú Bình | 85.21 | 100`;
  expect(names(`${list}\n | Màu sắc | Xanh: tăng | Đỏ: giảm`)).toEqual(['Phú Hùng', 'Phú Bình']);
  expect(codes(read(`${list}\n | UBND xã Tân Hòa | chưa rõ | 100`).findings)).toContain('words-for-none C4');
});

it('a table of something else under the units ends them, whatever figures it has', () => {
  const list = `${head}\n1 | Phú Hùng | 89.21 | 100\n2 | Phú Bình | 85.21 | 100`;
  const grades = `\n | | |\n | Xếp loại | Số đơn vị | Tỷ lệ (%)\n | Tốt | 2 | 100`;
  expect(names(`${list}${grades}`)).toEqual(['Phú Hùng', 'Phú Bình']);
});

describe('a caption that bears the mean of its units', () => {
  const head = 'ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI, MINH BẠCH | TIẾN ĐỘ GIẢI QUYẾT | SỐ HÓA HỒ SƠ';
  const units = `Sở Nội vụ | 80 | 15 | 17 | 18
    Sở Y tế | 70 | 13 | 15 | 16
    Sở Xây dựng | 66 | 11 | 19 | 14`;

  it('is no unit, wherever the next caption stands and whatever both are called', () => {
    const data = read(`${head}
      Cơ quan chuyên môn thuộc UBND tỉnh | 72 | 13 | 17 | 16
      ${units}
      Xã Phú Hùng | 90 | 17 | 18 | 20
      Xã Phú Bình | 60 | 10 | 12 | 13`);
    expect(data.dataset?.units.map(({ name }) => name)).not.toContain('Cơ quan chuyên môn thuộc UBND tỉnh');
    expect(codes(data.findings)).toContain('row-average A2');
  });

  it('is one where all that follow have its figures: equal units have no mean', () => {
    const data = read(`${head}
      Cơ quan chuyên môn thuộc UBND tỉnh | 80 | 15 | 17 | 18
      Sở Nội vụ | 80 | 15 | 17 | 18
      Sở Y tế | 80 | 15 | 17 | 18
      Xã Phú Hùng | 90 | 17 | 18 | 20`);
    expect(data.dataset?.units).toHaveLength(4);
  });
});

it('a numbered row that is written like a place, and that may be a mean, is told of: “Toàn Tỉnh Hòa”', () => {
  const { findings } = read(`${head}
    1 | Phú Hùng | 89.21 | 100
    2 | Toàn Tỉnh Hòa | 81.3 | 96
    3 | Phú Bình | 80.1 | 95`);
  expect(codes(findings)).toContain('row-place-like B3');
});

it.each([
  'Độ lệch',
  'Khoảng biến thiên',
  'Chênh lệch cao nhất - thấp nhất',
  'Tăng/giảm',
  'Tăng, giảm so với tháng trước',
])('a difference is no unit, though it has a number: “%s”', (name) => {
  expect(names(`${head}\n1 | Phú Hùng | 89.21 | 100\n2 | Phú Bình | 80.1 | 95\n3 | ${name} | 9.11 | 5`)).toEqual([
    'Phú Hùng',
    'Phú Bình',
  ]);
});

describe('a row of maxima over totals alone', () => {
  const sheet = (name: string, most: string, ...units: readonly string[]): string =>
    ['TUẦN 36 NĂM 2026', 'STT | ĐƠN VỊ | TỔNG ĐIỂM', ` | ${name} | ${most}`, ...units].join('\n');

  it.each(['Điểm tối đa', 'Thang điểm', 'Tổng điểm chuẩn:'])(
    '“%s” says out of how many points they are: it is asked',
    (name) => {
      const { dataset: data, findings } = read(sheet(name, '84', '1 | PHÚ HÙNG | 36.62', '2 | PHÚ BÌNH | 50.64'));
      expect(data).toBeNull();
      expect(findings.find(({ code }) => code === 'scale-other')).toMatchObject({ cell: 'C2', params: { max: 84 } });
    },
  );

  it.each([
    ['Điểm tối đa', '100'],
    ['Max', '50.64'],
    ['Điểm tối đa', '50'],
    ['Trọng số', '84'],
  ])('“%s” with %s says nothing of the kind', (name, most) => {
    const { dataset: data } = read(sheet(name, most, '1 | PHÚ HÙNG | 36.62', '2 | PHÚ BÌNH | 50.64'));
    expect(data?.units.map(({ total }) => total)).toEqual([36.62, 50.64]);
  });
});

describe('a row that numbers the columns', () => {
  it.each(['(4)=(3)+…', '4=3+...', '(4)=Σ(1-3)', '(4)=(1)÷(3)', '(4) = tổng (1:3)'])(
    'may say how one is computed: %s',
    (last) => {
      const sheet = [
        'TUẦN 36 NĂM 2026',
        'STT | ĐƠN VỊ | HẠNG | TỔNG ĐIỂM',
        `(1) | (2) | (3) | ${last}`,
        '1 | PHÚ HÙNG | 1 | 90',
      ].join('\n');
      expect(dataset(sheet).units.map(({ name, total }) => [name, total])).toEqual([['PHÚ HÙNG', 90]]);
    },
  );
});

describe('a unit without a score at the end of a list that numbers nothing', () => {
  const sheet = (...last: readonly string[]): string =>
    [
      'TUẦN 36 NĂM 2026',
      'MÃ | ĐƠN VỊ | TỔNG ĐIỂM | GHI CHÚ',
      ' | XÃ PHÚ HÙNG | 90 |',
      ' | PHÚ BÌNH | 85 |',
      ...last,
    ].join('\n');
  const ranked = (...last: readonly string[]) => {
    const { dataset: data, findings } = read(sheet(...last));
    return [
      data?.units.map(({ name, total }) => `${name} ${total ?? '–'}`).slice(2),
      codes(findings, ['no-period', 'column-ignored']),
    ];
  };

  it.each([' | Phường 7 | |', ' | VP. UBND tỉnh | |', 'H21.8 | Đoàn Kết | |'])(
    'is a unit by its name or its code: %s',
    (last) => {
      expect(ranked(last)).toEqual([[`${last.split(' | ')[1]?.trim() ?? ''} –`], []]);
      expect(ranked(last, ' | TOÀN TỈNH | 87 |')).toEqual([[`${last.split(' | ')[1]?.trim() ?? ''} –`], []]);
    },
  );

  it.each([' | Đoàn Kết | |', ' | BHXH tỉnh | |', ' | tổ 7 | | mới lập'])(
    'is told at its cell where neither tells: %s',
    (last) => {
      expect(ranked(last)).toEqual([[], ['row-unscored B5']]);
    },
  );

  it.each([' | Ghi chú: số liệu tạm tính | |', ' | Số liệu tính theo Cổng | |', ' | | |\n | Nguyễn Văn An | |'])(
    'is not what a note or a signature is: %s',
    (last) => {
      expect(ranked(last)).toEqual([[], []]);
    },
  );

  it('is a unit where a person says so', () => {
    const reading = { columns: [], rows: [{ name: 'Đoàn Kết', as: 'unit' as const }] };
    const { dataset: data } = read(sheet(' | Đoàn Kết | |'), { settings: { reading } });
    expect(data?.units.map(({ name }) => name)).toEqual(['XÃ PHÚ HÙNG', 'PHÚ BÌNH', 'Đoàn Kết']);
  });
});

describe('the scale of totals alone', () => {
  const asked = (heading: string, title: string, ...foot: readonly string[]): readonly string[] => {
    const sheet = [
      'TUẦN 36 NĂM 2026',
      title,
      `STT | ĐƠN VỊ | ${heading}`,
      '1 | PHÚ HÙNG | 36.62',
      '2 | PHÚ BÌNH | 50.64',
      ...foot,
    ];
    return read(sheet.join('\n')).findings.flatMap(({ code, params }) =>
      code === 'scale-other' ? [String(params['max'])] : [],
    );
  };

  it.each([
    'Tổng điểm (thang 84)',
    'Tổng điểm thang 84',
    'Tổng điểm (quy về thang 84)',
    'Tổng điểm trên 84',
    'Tổng điểm ≤ 84',
    'Tổng điểm (tổng 84)',
  ])('is asked by its heading: %s', (heading) => {
    expect(asked(heading, '')).toEqual(['84']);
  });

  it.each([
    '(Thang điểm 84)',
    '(Tính trên thang 84 điểm, không gồm nhóm chưa đánh giá)',
    'Tổng điểm tối đa: 84 điểm',
    'Điểm chuẩn: 84',
  ])('is asked by a line over or under the table: %s', (line) => {
    expect(asked('Tổng điểm', line)).toEqual(['84']);
    expect(asked('Tổng điểm', '', line)).toEqual(['84']);
  });

  it.each(['Nhóm 1 tối đa 18 điểm', 'Thang điểm 100', 'Tối đa 100 điểm, nhóm 1 tối đa 84 điểm'])(
    'is 100 in spite of “%s”',
    (line) => {
      expect(asked('Tổng điểm', '', line)).toEqual([]);
      expect(asked('Tổng điểm tháng 10', line)).toEqual([]);
    },
  );
});
