import type { report as vi } from '../vi/report';

/** The same in English. The report itself is always Vietnamese. */
export const report: Readonly<Record<keyof typeof vi, string>> = {
  title: 'Report',
  compose: 'Draft the report',
  preview: 'Preview',
  download: 'Download Word file',
  copy: 'Copy the text',
  copied: 'The text of the report has been copied.',
  fileName: 'Báo cáo xếp loại {period}.docx',
  placeholdersNone: 'Nothing in the draft is left to fill in.',
  placeholdersLeft: '{count} places are left to fill in, marked yellow: {names}.',
  draft: 'This is a draft: check it and fill in the yellow places before it goes to be signed.',
  noTable: 'There is no league table yet. Build the appendix first, then draft the report.',
};
