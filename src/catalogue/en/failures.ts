import type { failures as vi } from '../vi/failures';

/** The same in English. */
export const failures: Readonly<Record<keyof typeof vi, string>> = {
  protected:
    'The workbook is protected, so no sheet can be added or changed. Unprotect its structure (Review → Protect Workbook) and try again.',
  'no-edit':
    'Google lets nothing be changed here: the sheet or range is protected, or you may only view; the workbook is as it was. See Data → Protect sheets and ranges, or ask the owner for the right to edit, and try again.',
  'ten-million':
    'The spreadsheet is near 10 million cells, all that Google allows; the workbook is as it was. Delete blank rows and columns and sheets that nobody needs, or move old periods to another spreadsheet, and try again.',
  refused:
    'Google refused a step; the workbook is as it was. Try again; if it stays so, send the code {detail} to whoever looks after the add-in (its words are under Extensions → Apps Script → Executions).',
  editing: 'A cell is being edited. Press Enter or Esc to finish, then try again.',
  busy: 'Somebody else is building the appendix in this workbook. Wait a moment and try again.',
  gone: 'The sheet “{detail}” is no longer there. Choose a sheet again.',
  'far-cell':
    'The used cells reach as far as {detail}, too far to be read. Mostly that is a space or a value typed far from the table: select the whole rows and columns outside of it, right-click → Delete, save and try again. If the table is that large, move some units to another sheet.',
  'too-large': 'The table is too large for one write. Move some units to another sheet.',
  slow: 'The server took too long and stopped half-way. The figures are untouched; a half-made sheet, if any, goes with the next build. Wait a few minutes and try again; if it stays so, move some units to another sheet.',
  quota:
    'The account has used up its calls of Google’s services for today; the workbook is as it was. Try again tomorrow, or let somebody else who may edit it build.',
  overloaded:
    'The server is overloaded or out of service; the workbook is as it was. Wait a few minutes and try again.',
  unverified:
    'The connection broke half-way, so the workbook could not be checked. The figures are untouched; a half-made sheet (“~766 …”), if any, goes with the next build. Reload, see whether the table is there, and build again if it is not. ({detail})',
  unknown:
    'It could not be done; the workbook is as it was. Try again; if it fails again, send this line to whoever looks after the add-in: {detail}',
};
