import { nativeFunctions } from '../../../functions/native/definitions';
import { lambdaFormula } from '../../../functions/native/lambda';
import type { FormulaOutcome } from '../../../workbook/port';
import { failureOf } from '../call/excel-error';
import { runExcel } from '../call/run-excel';

/** By it a name is known to be ours, which may be written anew; people's own names of the same spelling are left alone. */
const ours = 'xep-loai-766';

/** Writes the custom functions into the workbook as names that hold native formulas. Two round trips; done twice, it changes nothing. */
export function writeFormulas(): Promise<FormulaOutcome> {
  return runExcel(async (context): Promise<FormulaOutcome> => {
    const { names } = context.workbook;
    const known = nativeFunctions.map((native) => ({
      native,
      item: names.getItemOrNullObject(native.name).load('comment'),
    }));
    await context.sync();
    const foreign = known.filter(({ item }) => !item.isNullObject && !item.comment.startsWith(ours));
    for (const { native, item } of known) {
      if (item.isNullObject) names.add(native.name, lambdaFormula(native), `${ours}: ${native.description}`);
      else if (item.comment.startsWith(ours)) item.formula = lambdaFormula(native);
    }
    await context.sync();
    const kept = foreign.map(({ native }) => native.name);
    return {
      status: 'written',
      names: nativeFunctions.map(({ name }) => name).filter((name) => !kept.includes(name)),
      kept,
    };
  }).catch((error: unknown): FormulaOutcome => ({ status: 'failed', ...failureOf(error) }));
}
