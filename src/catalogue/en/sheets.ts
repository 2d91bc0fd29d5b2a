import type { sheets as vi } from '../vi/sheets';

/** The same in English. Names of sheets stay Vietnamese: they stand in the workbook, not on the screen of one person. */
export const sheets: Readonly<Record<keyof typeof vi, string>> = {
  menu: 'Ranking 766',
  menuBuild: 'Build Phụ lục 1',
  menuReport: 'Draft the report',
  menuPapers: 'Notices, summary, message',
  menuSummary: 'Build the sheet “Tóm tắt lãnh đạo”',
  menuSettings: 'Make the sheet “Cấu hình”',
  menuScheme: 'Make a set of indicators out of this sheet',
  menuPane: 'Control pane',
  menuHelp: 'Help',
  settingsSheet: 'Cấu hình',
  temporarySheet: '~766 đang lập',
  checkpointSheet: '~766 hoàn tác {id}',
  noRawSheet: 'Open the sheet with the raw figures, then choose “Build Phụ lục 1” again.',
  exists: '{existing}\n\nYes: replace it. No: make another beside it. Cancel: do nothing.',
  existsEdited:
    '{existing} {count} of its cells were added or changed by hand. On replacing, cells outside the table are kept, cells in it are written anew from the raw figures.\n\nYes: replace it. No: make another beside it. Cancel: do nothing.',
  built: 'The sheet “{sheet}” is made.',
  refused: 'Not made: some errors must be corrected first',
  moreFindings: '… and {count} more. Open the panel to see all.',
  accountsTitle: 'Google does not let the add-on work',
  accounts:
    'Usually the browser is signed in to several Google accounts: the spreadsheet is open with one of them, the add-on runs with another. Sign out of the others, or open the spreadsheet in a private window (or a browser profile of its own) with this account alone, then open the panel again.',
  unreachable: 'Google cannot be reached, or does not answer. Check the network, then try again.',
  tryAgain: 'Try again',
  googleCode: 'Code for whoever looks after this: {detail}',
};
