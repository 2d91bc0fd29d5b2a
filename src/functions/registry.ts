import { bangXepHang } from './bang-xep-hang';
import { canThem } from './can-them';
import { chiSoYeu } from './chi-so-yeu';
import { chuanTen } from './chuan-ten';
import { diem766 } from './diem-766';
import { diemTong } from './diem-tong';
import { groupFunctions } from './diem-nhom';
import { problem } from './problem';
import type { SheetFunction } from './sheet-function';
import { tangGiam } from './tang-giam';
import { xepHang } from './xep-hang';
import { xepLoai } from './xep-loai';

/** The function, asking for the arguments that it needs: Excel refuses a formula without them, Google Sheets does not. */
function withRequired(sheetFunction: SheetFunction): SheetFunction {
  const { name, parameters, run } = sheetFunction;
  return {
    ...sheetFunction,
    run: (args) => {
      const missing = parameters.find((parameter, index) => !parameter.optional && args[index] === undefined);
      if (!missing) return run(args);
      const wanted = parameters
        .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
        .join('; ');
      return problem('value', 'problem.missing', { parameter: missing.name, call: `${name}(${wanted})` });
    },
  };
}

/** Every custom function, in the order in which the guide explains them. */
export const sheetFunctions: readonly SheetFunction[] = [
  xepLoai,
  xepHang,
  tangGiam,
  canThem,
  diem766,
  diemTong,
  ...groupFunctions,
  bangXepHang,
  chiSoYeu,
  chuanTen,
].map(withRequired);
