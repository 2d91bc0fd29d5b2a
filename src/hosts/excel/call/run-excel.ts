import { excelCode } from './excel-error';

/** True where this Excel has the requirement set ExcelApi 1.`minor`. */
export function hasExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
}

/** How long a person may take to finish the cell being edited, in milliseconds. */
const patience = 10_000;

function untilEditEnds(refusal: Error, wait: number): Promise<void> {
  const edit = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.protection.load('protected');
    await context.sync();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(refusal);
    }, wait);
  });
  return Promise.race([edit, limit]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * Does something that Excel refuses while a cell is being edited: then waits for the end of the edit and does it once more. What waits is only
 * a harmless question, so that nothing happens behind the back of a person who was told that it failed.
 *
 * @throws what `work` throws; the refusal when the edit does not end in time.
 */
export async function retryAfterEdit<T>(work: () => Promise<T>, wait = patience): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || excelCode(error) !== 'InvalidOperationInCellEditMode') throw error;
    await untilEditEnds(error, wait);
    return work();
  }
}

/** A batch that only reads, or may be done twice. */
export function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return retryAfterEdit(() => Excel.run(work));
}
