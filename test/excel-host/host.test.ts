import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExcelHost } from './host';
import { cellOf, createWorkbook, sheetNamed } from './model';
import { startExcel } from './start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});
beforeEach(() => {
  host.reset(
    createWorkbook({
      A: [
        [1, 2],
        [3, 4],
      ],
      B: [],
    }),
  );
});

const act = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('A'), context);
    await context.sync();
  });
const code = (work: Parameters<typeof act>[0]): Promise<string> =>
  act(work).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );

describe('the host refuses what Excel refuses', () => {
  test('another shape than the range', async () => {
    expect(
      await code((sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2, 3]];
      }),
    ).toBe('InvalidArgument');
  });
  test('more than 32,767 characters', async () => {
    expect(
      await code((sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      }),
    ).toBe('InvalidArgument');
  });
  test('bad and taken names', async () => {
    for (const name of ['', 'x'.repeat(32), 'a/b', "'x", "x'"])
      expect(
        await code((sheet) => {
          sheet.name = name;
        }),
      ).toBe('InvalidArgument');
    expect(
      await code((sheet) => {
        sheet.name = 'b';
      }),
    ).toBe('ItemAlreadyExists');
  });
  test('values inside a merged area, overlapping merges', async () => {
    await act((sheet) => {
      sheet.getRange('A1:B1').merge(false);
    });
    expect(
      await code((sheet) => {
        sheet.getRange('B1').values = [[1]];
      }),
    ).toBe('MergedRangeConflict');
    expect(
      await code((sheet) => {
        sheet.getRange('B1:B2').merge(false);
      }),
    ).toBe('MergedRangeConflict');
  });
  test('structure of a protected workbook', async () => {
    host.workbook.protected = true;
    expect(
      await code((_, context) => {
        context.workbook.worksheets.add('C');
      }),
    ).toBe('AccessDenied');
    expect(
      await code((sheet) => {
        sheet.delete();
      }),
    ).toBe('AccessDenied');
  });
  test('no visible sheet', async () => {
    expect(
      await code((sheet, context) => {
        context.workbook.worksheets.getItem('B').visibility = 'Hidden';
        sheet.visibility = 'VeryHidden';
      }),
    ).toBe('InvalidOperation');
  });
  test('a missing sheet', async () => {
    expect(
      await code((_, context) => {
        context.workbook.worksheets.getItem('Z').activate();
      }),
    ).toBe('ItemNotFound');
  });
  test('an address of 8,192 characters', async () => {
    expect(
      await code((sheet) => {
        sheet.getRanges(Array.from({ length: 3000 }, (_, row) => `A${row + 1}`).join(',')).format.font.bold = true;
      }),
    ).toBe('InvalidArgument');
  });
  test('a request of 5 MB', async () => {
    const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    expect(
      await code((sheet) => {
        sheet.getRange('A1:A200').values = rows;
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
  });
});

test('it refuses by name what it does not know', async () => {
  await expect(
    act((sheet) => {
      sheet.shapes.addTextBox('x');
    }),
  ).rejects.toMatchObject({
    code: 'NotKnownToTestHost',
    message: 'ShapeCollection.AddTextBox is not known to the test host',
  });
  await expect(
    act((sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A1:A2'));
    }),
  ).rejects.toMatchObject({
    code: 'NotKnownToTestHost',
    message: 'a chart of the type Pie is not known to the test host',
  });
  await expect(
    act((sheet) => {
      sheet.tabColor = '#FF0000';
    }),
  ).rejects.toMatchObject({ message: 'Worksheet.TabColor is not known to the test host' });
});

test('it reads strings as if typed', async () => {
  await act((sheet) => {
    sheet.getRange('A1:G1').values = [['007', '10/1', '=1+1', '-x', "'007", '25%', 'TRUE']];
  });
  const cells = [0, 1, 2, 3, 4, 5, 6].map((column) => cellOf(sheetNamed(host.workbook, 'A'), 0, column));
  expect(cells.map(({ value }) => value)).toEqual([7, 45_000, '#NAME?', '#NAME?', '007', 0.25, true]);
  expect(cells.map(({ formula }) => formula)).toEqual([null, null, '=1+1', '=-x', null, null, null]);
});

test('it stops at the first error; what came before stays done', async () => {
  expect(
    await code((sheet) => {
      sheet.getRange('A1').values = [[9]];
      sheet.name = '';
      sheet.getRange('A2').values = [[9]];
    }),
  ).toBe('InvalidArgument');
  expect([0, 1].map((row) => cellOf(sheetNamed(host.workbook, 'A'), row, 0).value)).toEqual([9, 3]);
});

test('it counts round trips and bytes, not the housekeeping of the library', async () => {
  await act((sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(host.trips.map(({ requestBytes }) => requestBytes > 300)).toEqual([true]);
});

test('one listener that stops leaves another its events, as office.js has it', async () => {
  const told: string[] = [];
  const listen = (who: string) =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        told.push(who);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
  const [first, second] = [await listen('first'), await listen('second')];
  const stop = (handler: typeof first): Promise<void> =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  const change = (): void => {
    host.raiseChanged(sheetNamed(host.workbook, 'A'), { top: 0, left: 0, bottom: 0, right: 0 });
  };
  await stop(first);
  change();
  await expect.poll(() => told).toEqual(['second']);
  await stop(second);
  change();
  expect(told).toEqual(['second']);
});
