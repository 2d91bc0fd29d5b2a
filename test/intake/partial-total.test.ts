import { describe, expect, it } from 'vitest';
import { codes, read } from './read';

const heads = 'ĐƠN VỊ | Công khai | Tiến độ | DVC trực tuyến | Thanh toán trực tuyến | Số hóa | Hài lòng | Tổng điểm';
const rows = (payment: readonly string[], satisfaction: readonly string[]): string =>
  [
    ['Phú Hùng', 15, 18, 10, 19],
    ['Phú Bình', 14.5, 17, 9, 18],
    ['Tân Hòa', 12, 16, 8, 17.25],
  ]
    .map(([name, a, b, c, d], place) => {
      const [e = '', f = ''] = [payment[place], satisfaction[place]];
      const total = [a, b, c, d, e, f].reduce<number>((all, each) => all + (Number(each) || 0), 0);
      return [name, a, b, c, e, d, f, total].join(' | ');
    })
    .join('\n');
const saidOf = (text: string): readonly (string | undefined)[] => {
  const finding = read(text).findings.find(({ code }) => code === 'total-partial' || code === 'total-noughts');
  return [finding?.code, finding?.cell ?? undefined, ...Object.values(finding?.params ?? {}).map(String)];
};

describe('a total of some groups only', () => {
  it.each([
    ['blank', ['', '', '']],
    ['“-”', ['-', '-', '-']],
    ['“KPS”', ['KPS', 'KPS', 'KPS']],
  ])('is a question where one group is %s for all, and the rest add up', (_, payment) => {
    const said = saidOf(`${heads}\n${rows(payment, ['15', '14', '13'])}`);
    expect(said.slice(0, 2)).toEqual(['total-partial', 'H1']);
    expect(said).toContain('90');
    expect(said).toContain('Thanh toán trực tuyến');
  });

  it('is a warning where a group is 0 for all: it may be earned or not scored yet', () => {
    const text = `${heads}\n${rows(['0', '0', '0'], ['15', '14', '13'])}`;
    expect(saidOf(text).slice(0, 2)).toEqual(['total-noughts', 'H1']);
    expect(read(text).dataset?.units).toHaveLength(3);
  });

  it('is a question where two columns of groups are all there is', () => {
    const text = `ĐƠN VỊ | Công khai, minh bạch | Tiến độ giải quyết | Tổng\nPhú Hùng | 15 | 18 | 33\nPhú Bình | 14 | 17 | 31`;
    expect(saidOf(text)).toContain('38');
  });

  it.each([
    'Ghi chú: chưa tính điểm nhóm thanh toán trực tuyến.',
    'Chưa bao gồm thanh toán trực tuyến',
    'Điểm không tính nhóm thanh toán',
  ])('is a question where a line says so: %s', (line) => {
    const text = `${line}\nĐƠN VỊ | Tổng điểm\nPhú Hùng | 80\nPhú Bình | 71.5`;
    expect(saidOf(text)).toContain('90');
  });

  it('is a question where its own heading says so', () => {
    expect(saidOf('ĐƠN VỊ | Tổng điểm (trừ nhóm hài lòng)\nPhú Hùng | 80\nPhú Bình | 71.5')).toContain('82');
  });

  it.each([
    'Không tính hồ sơ thanh toán quá hạn',
    'Chưa tính điểm thưởng',
    'Đơn vị không phát sinh thanh toán trực tuyến ghi KPS',
    'Chưa tính thanh toán; đã quy đổi về thang 100',
  ])('is not told of “%s”', (line) => {
    expect(saidOf(`${line}\nĐƠN VỊ | Tổng điểm\nPhú Hùng | 80\nPhú Bình | 71.5`)).toEqual([undefined, undefined]);
  });

  it('is none where a unit passes what the other groups are worth, or some unit has points of each', () => {
    expect(codes(read('Chưa tính thanh toán\nĐƠN VỊ | Tổng điểm\nA | 93\nB | 71').findings)).toEqual([]);
    expect(saidOf(`${heads}\n${rows(['0', '7', '0'], ['15', '14', '13'])}`)).toEqual([undefined, undefined]);
  });
});
