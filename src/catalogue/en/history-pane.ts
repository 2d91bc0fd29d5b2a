import type { historyPane as vi } from '../vi/history-pane';

/** The same in English. */
export const historyPane: Readonly<Record<keyof typeof vi, string>> = {
  hint: 'Keep this period, so that the next one has something to be compared with. The sheet “Lịch sử” is a plain table: filter it, sort it, make a pivot table of it.',
  record: 'Add this period to the history',
  recording: 'Adding to the history…',
  recorded: 'Added {periods} to the sheet “{sheet}”.',
  nothingNew: 'The sheet “{sheet}” has these periods already.',
  there: 'The sheet “{sheet}” has {periods} already. Put these figures in their place?',
  replace: 'Replace',
  skip: 'Keep them, add only new periods',
  cancel: 'Cancel',
  keptStays: '{periods} is still on the sheet “{sheet}”. To take it out, delete the rows of that period there.',
  changed: 'The sheet “{sheet}” has been changed since, so {periods} stays there as it is. To take it out, delete the rows of that period.',
  refused: 'Could not be added to the history: {problem}',
  chooseFirst: 'Choose the raw sheet in step 1.',
  compare: 'Compare with a period of the history',
  proposed: 'Proposed',
  importTitle: 'Take in old sheets',
  importHint: 'Tick the sheets of earlier periods (a Phụ lục or a raw sheet, with period and year in its titles).',
  importNone: 'The workbook has no other sheet that reads as a table of points.',
  importSheets: 'Take in the ticked sheets',
  importChoose: 'Tick at least one sheet.',
};
