import type { report as vi } from '../vi/report';

/** The same in English. The report itself is always Vietnamese. */
export const report: Readonly<Record<keyof typeof vi, string>> = {
  compose: 'Draft the report',
  preview: 'Text of the draft',
  appendixFollows: '(The table follows: {count} rows, as on the sheet.)',
  download: 'Download Word file',
  copy: 'Copy the text',
  create: 'Create a Google Doc',
  working: 'Writing the file…',
  copied: 'Copied. Open Word or Google Docs and paste (Ctrl+V).',
  notCopied: 'The browser does not allow copying. Select the text in the frame and press Ctrl+C.',
  printed: 'The print dialog was opened. Choose “Save as PDF” for a PDF file.',
  saved: '“{file}” is made: look in the Downloads folder.',
  savedExcel:
    '“{file}” is made: look in the Downloads folder. Excel for Mac and iPad lets no file be downloaded: there, use “Copy the text” and paste it into Word, or open this workbook in Excel on the web.',
  created: 'The document is in your Google Drive.',
  openDocument: 'Open the document',
  fileName: 'Báo cáo xếp loại {period}',
  placeholdersNone: 'Nothing is left to fill in. Check it before it goes to be signed.',
  placeholdersLeft: '{count} places are left to fill in, marked yellow: {names}.',
  noTable: 'There is no league table yet: choose the sheet and mend the errors in “Build”.',
};
