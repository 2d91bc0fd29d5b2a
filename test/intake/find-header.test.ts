import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const table = `
  ĐƠN VỊ | ĐIỂM TỔNG HỢP | SỐ HÓA
  PHÚ HÙNG | 89.21 | 82.1`;
const found = { units: [{ name: 'PHÚ HÙNG', total: 89.21, values: { digitization: 82.1 } }] };

describe('a row with a figure is never the heading', () => {
  it.each([
    '86.59',
    '7',
    '"86,59"',
    '"86.59"',
    '" 86,59 "',
    '"98%"',
    '"+5"',
    '"-26,42"',
    '"7"',
    'TRUE',
    '1999',
    '2100',
    '12024',
    '"12024"',
    '"20245"',
    '2024.5',
  ])('%s, whatever words stand beside it', (figure) => {
    expect(
      dataset(`
      XẾP LOẠI TOÀN HUYỆN | XẾP LOẠI | ${figure} | CÔNG KHAI | TIẾN ĐỘ | ĐƠN VỊ | TÁI SỬ DỤNG
      Các đơn vị được xếp loại như sau${table}`),
    ).toMatchObject(found);
  });

  it.each(['2000', '2024', '2099', '"2024"', '" 2024 "'])('but a year is none: %s', (year) => {
    expect(
      dataset(`
      ĐƠN VỊ | ${year} | SỐ HÓA
      PHÚ HÙNG | 89.21 | 82.1`),
    ).toMatchObject({ ...found, totalCaption: year.replace(/"/gu, '').trim() });
  });
});

describe('of several rows that look like a heading', () => {
  it('the one that names the units is it, though another knows more of the indicators', () => {
    expect(
      dataset(`
      Gồm: | Công khai | Tiến độ | Số hóa | Thanh toán trực tuyến | Hài lòng
      (theo Quyết định số 766/QĐ-TTg)${table}`),
    ).toMatchObject(found);
  });

  it('a list of units without figures is none', () => {
    expect(
      dataset(`
      STT | Mã | Đơn vị
      (danh sách kèm theo)${table}`),
    ).toMatchObject(found);
  });

  it('the upper is it, where both know as much', () => {
    expect(
      dataset(`${table.trimStart()}

      ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI`),
    ).toMatchObject(found);
  });

  it('two periods tell it as well as two words; the names are where the texts are', () => {
    expect(
      read(`
      Tên gọi khác | THÁNG 5 | THÁNG 4
      PHÚ HÙNG | 89.21 | 77.38`).dataset?.units,
    ).toMatchObject([{ name: 'PHÚ HÙNG', total: 89.21, previous: 77.38 }]);
  });
});

describe('a title over the header stays a title', () => {
  it.each(['THÁNG 5/2024 | | (%)', 'Số liệu tháng 5/2024 | | Nguồn: báo cáo tháng 6/2024'])('%s', (title) => {
    expect(
      dataset(`
      ${title}${table}`),
    ).toMatchObject({ ...found, period: { label: 'Tháng 5/2024' } });
  });

  it('also a long one that begins like a heading', () => {
    expect(
      dataset(`
      BÁO CÁO THÁNG 5/2024
      So với tháng trước, ${'các đơn vị đã có nhiều cố gắng, '.repeat(12)} | So sánh${table}`),
    ).toMatchObject({ ...found, period: { label: 'Tháng 5/2024' } });
  });
});

it('the heading is looked for in the first 300 rows that are not blank', () => {
  const lines = (count: number): string => '\n  Dòng chữ'.repeat(count);
  expect(dataset(`${lines(299)}${table}`)).toMatchObject(found);
  expect(codes(read(`${lines(300)}${table}`).findings)).toEqual(['no-header A1']);
});

it('where there is none, the upper of the rows that come nearest is named', () => {
  expect(
    read(`
    Tên gọi khác | SỐ HÓA
    Tên khác nữa | CÔNG KHAI
    PHÚ HÙNG | 89.21`).findings,
  ).toMatchObject([{ code: 'no-header', cell: 'A1', params: { nearest: '1 (Tên gọi khác SỐ HÓA)' } }]);
});

describe('a row under the header', () => {
  const titled = (row: string): string => `
    BẢNG TỔNG HỢP
    THÁNG 5/2024
    STT | ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI | TIẾN ĐỘ
    ${row}
    1 | PHÚ HÙNG | 40 | 17.5 | 19.2`;

  it('of scales goes on with it, wherever the header stands', () => {
    expect(dataset(titled('| | /100 | /18 | /20'))).toMatchObject({
      scheme: { id: 'portal-2026' },
      units: [{ total: 40, values: { transparency: 17.5 } }],
    });
    for (const scales of ['| | | (%) | (%)', '| | | % | %'])
      expect(dataset(titled(scales))).toMatchObject({
        scheme: { id: 'report-2024' },
        units: [{ values: { transparency: 17.5 } }],
      });
  });

  it('that numbers the columns with letters does not', () => {
    expect(dataset(titled('| | a | b | c'))).toMatchObject({ units: [{ total: 40, values: { transparency: 17.5 } }] });
  });

  it('with a name but no figures is a section, also where its number is missing', () => {
    expect(codes(read(titled('| Các xã, phường | | |')).findings)).toEqual(['section-row B4']);
  });
});

it('a blank column in the table is passed over without a word', () => {
  expect(
    read(`
    THÁNG 5/2024
    ĐƠN VỊ | | ĐIỂM TỔNG HỢP | SỐ HÓA
    PHÚ HÙNG | | 89.21 | 82.1`),
  ).toMatchObject({ dataset: found, findings: [] });
});
