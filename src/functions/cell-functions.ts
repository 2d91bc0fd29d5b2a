import { canThem } from './can-them';
import { chuanTen } from './chuan-ten';
import { diem766 } from './diem-766';
import { groupFunctions } from './diem-nhom';
import { diemTong } from './diem-tong';
import { tangGiam } from './tang-giam';
import type { SheetFunction } from './sheet-function';
import { xepHang } from './xep-hang';
import { xepLoai } from './xep-loai';

/** Those of points, in the order in which the guide explains them. */
export const pointFunctions: readonly SheetFunction[] = [
  xepLoai,
  xepHang,
  tangGiam,
  canThem,
  diem766,
  diemTong,
  ...groupFunctions,
];

/** Every custom function that does not read a whole table, which takes all of the intake: a host that loads its script for each cell keeps them apart. */
export const cellFunctions: readonly SheetFunction[] = [...pointFunctions, chuanTen];
