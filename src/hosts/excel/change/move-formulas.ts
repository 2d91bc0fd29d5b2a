import { sheetReference } from '../../../core/formula/cell-reference';
import { settingsName } from '../../../settings-sheet/settings-name';
import type { MovedFormulas } from '../../../workbook/port';
import { hasExcelApi } from '../call/run-excel';
import type { KnownSheet, Survey } from '../read/survey';

/** Names under which the two sheets stand now. */
export interface Replaced {
  readonly putAway: string;
  readonly name: string;
}

/** What may point into a sheet and is no formula in a cell: names, rules of conditional formats, charts. */
interface Pointers {
  readonly names: readonly Excel.NamedItem[];
  readonly rules: readonly Excel.ConditionalFormatRule[];
  readonly charts: readonly { readonly sheet: string; readonly series: Excel.ChartSeriesCollection }[];
}

/** Asks for them in the round trip that is under way, and for more of what was found in the next; `find` is called between the two. */
function askForPointers(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly sheet: Excel.Worksheet }[],
): { readonly find: () => Pointers } {
  const names = [context.workbook.names, ...sheets.map(({ sheet }) => sheet.names)].map((all) =>
    all.load('items/name,items/formula'),
  );
  const formats = sheets.map(({ sheet }) => sheet.getRange().conditionalFormats.load('items/type'));
  // Where a chart takes its figures from can be asked since ExcelApi 1.15 (learn.microsoft.com, Excel.ChartSeries.getDimensionDataSourceString).
  const charts = hasExcelApi(15)
    ? sheets.map(({ name, sheet }) => ({ name, found: sheet.charts.load('items/name') }))
    : [];
  return {
    find: () => ({
      names: names.flatMap(({ items }) => items).filter(({ name }) => name !== settingsName),
      rules: formats
        .flatMap(({ items }) => items)
        .filter(({ type }) => type === 'Custom')
        .map(({ custom }) => custom.rule.load('formula')),
      charts: charts.flatMap(({ name, found }) =>
        found.items.map((chart) => ({ sheet: name, series: chart.series.load('items/name') })),
      ),
    }),
  };
}

/** Lets names and rules mean the sheet in the place of the old one, and gives how many did not. Charts are only named: what they show is for people to choose. */
async function movePointers(
  context: Excel.RequestContext,
  { names, rules, charts }: Pointers,
  { putAway, name }: Replaced,
): Promise<Pick<MovedFormulas, 'count' | 'charts'>> {
  const [from, to] = [sheetReference(putAway), sheetReference(name)];
  if (rules.length + charts.length > 0) await context.sync();
  const dimensions = ['Values', 'Categories'] as const;
  const sources = charts.flatMap(({ sheet, series }) =>
    series.items.flatMap((one) =>
      dimensions.map((dimension) => ({ sheet, source: one.getDimensionDataSourceString(dimension) })),
    ),
  );
  // A name's formula is `any` in Excel's types, and a text wherever it is a reference.
  const moving = [...names, ...rules].filter(({ formula }) => String(formula).includes(from));
  for (const pointer of moving) pointer.formula = String(pointer.formula).replaceAll(from, () => to);
  if (moving.length + sources.length > 0) await context.sync();
  const left = sources.filter(({ source }) => source.value.includes(from)).map(({ sheet }) => sheet);
  return { count: moving.length, ...(hasExcelApi(15) && { charts: [...new Set(left)] }) };
}

/**
 * Lets formulas that followed a sheet into hiding mean the one in its place: Excel looks for the name itself, in one round trip, and nothing is read. The raw sheet's
 * formulas too, for what they say stays the same. Locked sheets are left out, since one of them would keep all others from it. Names and rules of conditional formats
 * likewise, in up to two round trips more where the workbook has any of people's.
 */
export function moveFormulas(
  { sheets }: Survey,
  replaced: Replaced,
  deleted: readonly KnownSheet[],
): Promise<MovedFormulas> {
  const { putAway, name } = replaced;
  const others = sheets.filter(
    (sheet) =>
      !deleted.includes(sheet) && !(sheet.mark !== null && sheet.visibility === 'VeryHidden') && sheet.name !== name,
  );
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const open = others
      .filter((sheet) => sheet.lock === null)
      .map((sheet) => ({ name: sheet.name, sheet: worksheets.getItem(sheet.id) }));
    const counts = [worksheets.getItem(name), ...open.map(({ sheet }) => sheet)].map((sheet) =>
      sheet.replaceAll(sheetReference(putAway), sheetReference(name), { completeMatch: false, matchCase: true }),
    );
    const pointers = askForPointers(context, open);
    await context.sync();
    const moved = await movePointers(context, pointers.find(), replaced);
    return {
      ...moved,
      count: counts.reduce((sum, { value }) => sum + value, 0) + moved.count,
      locked: others.filter((sheet) => sheet.lock !== null).map((sheet) => sheet.name),
    };
  });
}
