import type { failures as vi } from '../vi/failures';

/** The same in English. */
export const failures: Readonly<Record<keyof typeof vi, string>> = {
  protected: 'The workbook is protected, so no sheet can be added or changed. Unprotect its structure (Review → Protect Workbook) and try again.',
  editing: 'A cell is being edited. Press Enter or Esc to finish, then try again.',
  busy: 'Somebody else is building the appendix in this workbook. Wait a moment and try again.',
  gone: 'The sheet “{detail}” is no longer there. Choose a sheet again.',
  'too-large': 'The table is too large for one write. Move some units to another sheet.',
  unknown: 'It could not be done; the workbook is as it was. Try again; if it fails again, send this line to whoever looks after the add-in: {detail}',
};
