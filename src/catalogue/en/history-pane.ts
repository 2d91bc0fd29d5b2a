import type { historyPane as vi } from '../vi/history-pane';

/** The same in English. */
export const historyPane: Readonly<Record<keyof typeof vi, string>> = {
  hint: 'Keep this period, so that the next one has something to be compared with. The sheet “Lịch sử” is a plain table: filter it, sort it, make a pivot table of it.',
  record: 'Add this period to the history',
  always: 'Add the period to the history whenever its Phụ lục has been built',
  recording: 'Adding to the history…',
  recorded: 'Added {periods} to the sheet “{sheet}”.',
  made: 'The sheet “{sheet}” was made and {periods} added to it, so that the next period has something to compare with. If you do not want that: control pane, tab “Periods”, untick “Add the period to the history whenever its Phụ lục has been built”.',
  nothingNew: 'The sheet “{sheet}” has these periods already.',
  exists: 'The sheet “{sheet}” has {periods} already. Put these figures in their place?',
  replace: 'Replace',
  skip: 'Keep them, add only new periods',
  cancel: 'Cancel',
  takenOut: 'Took {periods} out of the sheet “{sheet}”.',
  putBack: 'The sheet “{sheet}” has the earlier figures of {periods} again.',
  changed:
    'The sheet “{sheet}” has been changed since, so {periods} stays there as it is. To take it out, delete the rows of that period.',
  refused: 'Could not be added to the history: {problem}',
  'reason-protected': 'the workbook or the sheet is protected. Unprotect it, then add the period again.',
  'reason-no-edit':
    'Google lets nothing be changed: the sheet or range is protected, or you may only view. Unprotect it or ask for the right to edit, then add the period again.',
  'reason-ten-million':
    'the spreadsheet is near 10 million cells, all that Google allows. Move old periods to another spreadsheet, then add the period again.',
  'reason-refused':
    'Google refused a step. Add the period again; if it stays so, send the code {detail} to whoever looks after the add-in.',
  'reason-editing': 'a cell is being edited. Press Enter or Esc, then add the period again.',
  'reason-busy': 'somebody else is changing this workbook. Wait a moment, then add the period again.',
  'reason-gone': 'there is no sheet “{detail}” any more.',
  'reason-far-cell':
    'the used cells reach as far as {detail}. Delete the rows and columns outside of the table, then add it again.',
  'reason-too-large': 'the history is too large. Move old periods to another workbook, then add the period again.',
  'reason-slow': 'the server took too long. See whether the history has the period; if not, add it again.',
  'reason-quota': 'the account has used up today’s calls of Google’s service. Add the period tomorrow.',
  'reason-overloaded': 'the server is overloaded or down. Wait some minutes, then add the period again.',
  'reason-unverified':
    'the connection was lost half-way. See whether the history has the period; if not, add it again. ({detail})',
  'reason-unknown':
    '{detail}. Add the period again; if it fails again, send this line to whoever looks after the tool.',
  chooseFirst: 'Choose the raw sheet in “Build”.',
  compare: 'Compare with a period of the history',
  proposed: 'Proposed',
  importTitle: 'Take in old sheets',
  importHint: 'Tick the sheets of earlier periods (a Phụ lục or a raw sheet, with period and year in its titles).',
  importNone: 'The workbook has no other sheet that reads as a table of points.',
  importSheets: 'Take in the ticked sheets',
  importChoose: 'Tick at least one sheet.',
};
