import { createExcelHost, type ExcelHost } from './host';
import { loadOffice } from './load-office';
import { createWorkbook, type Workbook } from './model';

/** Starts the in-memory Excel with Microsoft's office.js in front of it, once for a test file; {@link ExcelHost.reset} gives it another workbook. */
export async function startExcel(
  excelApi: number,
  workbook: Workbook = createWorkbook({ Trang: [] }),
): Promise<ExcelHost> {
  const host = createExcelHost(workbook, excelApi);
  await loadOffice(host, { excelApi, locale: 'vi-VN', sharedRuntime: true, keyboardShortcuts: true });
  return host;
}
