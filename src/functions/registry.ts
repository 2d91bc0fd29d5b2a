import { bangXepHang } from './bang-xep-hang';
import { pointFunctions } from './cell-functions';
import { chiSoYeu } from './chi-so-yeu';
import { chuanTen } from './chuan-ten';
import type { SheetFunction } from './sheet-function';
import { withRequired } from './with-required';

/** Every custom function, in the order in which the guide explains them. */
export const sheetFunctions: readonly SheetFunction[] = [...pointFunctions, bangXepHang, chiSoYeu, chuanTen].map(
  withRequired,
);
