import type { sheets as vi } from '../vi/sheets';

/** The same in English. Names of sheets stay Vietnamese: they stand in the workbook, not on the screen of one person. */
export const sheets: Readonly<Record<keyof typeof vi, string>> = {
  menu: 'Xếp loại 766',
  menuBuild: 'Build Phụ lục 1',
  menuReport: 'Draft the report',
  menuPane: 'Open the panel',
  menuHelp: 'Help',
  temporarySheet: '~766 đang lập',
  checkpointSheet: '~766 hoàn tác {id}',
  noRawSheet: 'Open the sheet with the raw figures, then choose “Build Phụ lục 1” again.',
  exists: 'There is a sheet “{sheet}” already that this tool made.\n\nYes: replace it. No: make another beside it. Cancel: do nothing.',
  existsEdited:
    'There is a sheet “{sheet}” already that this tool made; {count} of its cells were added or changed by hand. On replacing, cells outside the table are kept, cells in it are written anew from the raw figures.\n\nYes: replace it. No: make another beside it. Cancel: do nothing.',
  built: 'The sheet “{sheet}” is made.',
  refused: 'Not made: some errors must be corrected first',
  moreFindings: '… and {count} more. Open the panel to see all.',
  accountsTitle: 'Google does not let the add-on work',
  accounts:
    'Usually the browser is signed in to several Google accounts: the spreadsheet is open with one of them, the add-on runs with another. Sign out of the others, or open the spreadsheet in a private window (or a browser profile of its own) with this account alone, then open the panel again.',
  unreachable: 'Google cannot be reached. Check the network, then open the panel again.',
  googleSaid: 'Google says: {detail}',
  help: [
    'Build Phụ lục 1: open the sheet with the raw figures, then choose this item. The tool reads the table, ranks and grades it, and writes a new sheet beside it; the raw sheet stays as it is.',
    'Open the panel: choose the sheet, the compared period and the closing date, see the result, errors and warnings first (click one to go to its cell), build, undo, get a PDF (A4 landscape).',
    'Draft the report: opens the panel at the draft; read it, copy it, or download a Word file with the appendix in it. What is left to fill in is marked yellow.',
    'The sheet needs a heading row with a column “ĐƠN VỊ” and one of totals (or all group points); one row for each unit. Leave a cell empty where nothing was published, do not write 0.',
    'Building again: a sheet made by the tool is replaced after asking; cells that you added beside or under the table are kept. A sheet of others is never overwritten.',
    'Functions in cells: =XEPLOAI(C7), =XEPHANG(C7, C$7:C$24), =TANGGIAM(C7, E7). A Vietnamese spreadsheet has semicolons between arguments. Each takes a whole range: =XEPLOAI(C7:C24).',
    'The data never leaves the spreadsheet: the tool sends nothing anywhere.',
  ].join('\n'),
};
