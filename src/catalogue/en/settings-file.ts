import type { settingsFile as vi } from '../vi/settings-file';

/** The same in English. */
export const settingsFile: Readonly<Record<keyof typeof vi, string>> = {
  hint: 'One file for all workbooks. To load one is to write the sheet “Cấu hình”; where there is one, you are asked before it is replaced.',
  save: 'Save the settings to a file',
  load: 'Load the settings from a file',
  copy: 'Copy the text of the file',
  name: 'cau-hinh-766.json',
  saved:
    'The file {file} was given to the browser to download. If there is none, press “Copy the text of the file”, paste it into a text file and let its name end in .json.',
  copied: 'Copied. Paste it into a text file and let its name end in .json.',
  notCopied: 'The browser does not allow copying. Press “Save the settings to a file”.',
  failed: 'The settings of the workbook could not be read. Try again in a few minutes.',
  wrong: 'The file “{file}” was not loaded; the workbook is as it was. {problems}',
};
