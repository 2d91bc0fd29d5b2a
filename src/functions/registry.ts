import type { SheetFunction } from './sheet-function';
import { tangGiam } from './tang-giam';
import { xepHang } from './xep-hang';
import { xepLoai } from './xep-loai';

/** Every custom function, in the order in which the guide explains them. */
export const sheetFunctions: readonly SheetFunction[] = [xepLoai, xepHang, tangGiam];
