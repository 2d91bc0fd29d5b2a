import { expect, test } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { createPreviewer, type Previewer } from '../../src/pane/state/previewer';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { draftReport } from '../../src/pipeline/draft-report';
import { readSheet } from '../../src/pipeline/read-sheet';
import { noChoices } from '../../src/workbook/choices';
import { alone } from '../../src/workbook/together';
import { memoryWorkbook } from './memory-port';
import { rawCells } from './raw-sheets';

const sheet = 'Tuần 01';

/** A previewer over one raw sheet, what it asks the workbook for, and the sheets that it looks at with the reader. */
function watched(): { readonly previewer: Previewer; readonly asked: string[]; readonly looked: Grid[] } {
  const { port } = memoryWorkbook('excel', 'vi', [{ name: sheet, cells: rawCells() }]);
  const [asked, looked]: [string[], Grid[]] = [[], []];
  const previewer = createPreviewer(
    {
      ...port,
      read: (name) => {
        asked.push(name);
        return port.read(name);
      },
    },
    { settings: defaultSettings, findings: [], sheet: null },
    {
      readSheet: (grid, ...more) => {
        looked.push(grid);
        return readSheet(grid, ...more);
      },
      buildAppendix,
      draftReport: () => Promise.resolve(draftReport),
    },
  );
  return { previewer, asked, looked };
}

test('a raw sheet that was looked at is previewed without being asked for or looked at again', async () => {
  const { previewer, asked, looked } = watched();
  const look = await previewer.look(sheet, noChoices);
  const previewed = await previewer.preview({ ...noChoices, rawSheet: sheet }, alone);
  expect(previewed.look).toEqual(look);
  expect([asked.length, looked.length]).toEqual([1, 1]);
});

test('it is looked at again where departments and communes are to be told apart, and asked for again once it has changed', async () => {
  const { previewer, asked, looked } = watched();
  await previewer.look(sheet, noChoices);
  await previewer.preview({ ...noChoices, rawSheet: sheet, cohorts: true }, alone);
  expect([asked.length, looked.length]).toEqual([1, 2]);
  previewer.forget(sheet);
  await previewer.preview({ ...noChoices, rawSheet: sheet, cohorts: true }, alone);
  expect([asked.length, looked.length]).toEqual([2, 3]);
});
