import { describe, expect, it } from 'vitest';
import { codes, read } from './read';

const apart = { settings: { cohorts: true } };
const list = (third: string): string => `
Đơn vị | Điểm tổng hợp
Xã Bình Khê | 88.12
Xã Hòa Lạc | 82.4
${third} | 91.05
Phường Đông Thành | 79.33
Xã Vạn Xuân | 71.6`;

describe('departments and communes ranked apart, in a list without captions', () => {
  it('“Cảng vụ Hàng hải” is a department by its name', () => {
    const { dataset, findings } = read(list('Cảng vụ Hàng hải Quảng Yên'), apart);
    expect(dataset?.units.map(({ kind }) => kind)).toEqual(['commune', 'commune', 'department', 'commune', 'commune']);
    expect(codes(findings)).toEqual([]);
  });

  it('a name that says nothing of its kind among “Xã …” is put with them, and that is said at its cell', () => {
    expect(codes(read(list('Học hiệu Quảng Yên'), apart).findings)).toEqual(['kind-guessed A4']);
  });

  it('nothing is said where all are ranked together, or where all names are bare', () => {
    expect(codes(read(list('Học hiệu Quảng Yên')).findings)).toEqual([]);
    expect(codes(read(list('Quảng Yên').replace(/Xã |Phường /gu, ''), apart).findings)).toEqual([]);
  });
});
