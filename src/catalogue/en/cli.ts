import type { cli as vi } from '../vi/cli';
import { settingsProblems } from './settings-problems';

/** The same in English. */
export const cli: Readonly<Record<keyof typeof vi, string>> = {
  'file-missing': 'File “{path}” was not found. Check its name and folder.',
  'file-is-folder': '“{path}” is a folder. Name an .xlsx or .csv file.',
  'file-forbidden': 'No permission to read the file “{path}”.',
  'file-locked': 'File “{path}” is held by another program. Close it and run again.',
  'file-too-large': 'File “{path}” is too large. Keep only the sheet of figures and run again.',
  'file-unreadable': 'File “{path}” could not be read ({reason}).',
  'file-empty': 'File “{path}” is empty. Choose the file with the raw figures.',
  'file-encrypted':
    'File “{path}” has a password. Open it in Excel, remove the password (File → Info → Protect Workbook), save and run again.',
  'file-legacy':
    'File “{path}” is in an Office format that is too old, or damaged. Open it in Excel, save it as .xlsx and run again.',
  'file-web-page':
    'File “{path}” is a web page without a table. Copy the table into Excel, save it as .xlsx and run again.',
  'file-unpacked':
    'File “{path}” unpacks to more than {limit} MB. Copy the sheet of figures into a new file and run again with that.',
  'json-broken': 'JSON file “{path}” is damaged or incomplete. Get the original again.',
  'json-no-list': 'JSON file “{path}” has no list of units. Choose the file with the scores of the units.',
  'file-not-workbook':
    'File “{path}” is neither .xlsx, .ods, .xls nor .csv. Choose another, or open it in Excel and save it as .xlsx.',
  'file-corrupt':
    'The spreadsheet file “{path}” is damaged or incomplete. Repair it in Excel and save it, or get the original again.',
  'file-no-sheet': 'File “{path}” has no worksheet.',
  'file-not-text':
    'File “{path}” is neither .xlsx nor .csv in UTF-8 or UTF-16. In Excel, save it as “CSV UTF-8” or .xlsx.',
  'csv-broken':
    'CSV file “{path}” is wrong at line {line}: a quotation mark is not closed. Mend that line, or save it from Excel again.',
  'file-old-font':
    'File “{path}”, sheet “{sheet}”, cell {cell}: the text “{text}” is in the old font {font}, not in Unicode (it reads “{converted}”). Convert the text to Unicode (toolkit of UniKey: Ctrl+Shift+F6) and open it again{orConvert}.',
  'or-convert-old-fonts': ', or run again with --convert-old-fonts',
  'csv-ragged':
    'CSV file “{path}”, line {line} (“{text}”): {fields} fields where the heading has {columns}, so that figures may stand in wrong columns ({count} such lines). Add or take away the mark “{mark}” in that line, put a field that has it in quotation marks, or save it from Excel again.',
  'csv-commas':
    'CSV file “{path}”, line {line} (“{text}”): {fields} fields where the heading has {columns} ({count} such lines). The comma both parts columns and is the decimal mark (86,59), or there is one too many. Save it from Excel again, or put figures in quotation marks.',
  'sheet-missing': 'File “{path}” has no sheet “{sheet}”. Its sheets are: {sheets}.',
  'previous-is-raw':
    'File “{path}” has only the raw sheet in use and no other to compare with. Name one with --previous-sheet.',

  'disk-full':
    '“{path}” could not be written: the disk is full. No file has been written; the old ones, if any, are untouched. Make room on the disk, then run again.',
  'write-forbidden':
    '“{path}” could not be written: it is open in Excel or Word, or you may not write there. No file has been written; the old ones, if any, are untouched. Close the file or choose another place, then run again.',
  'write-read-only':
    '“{path}” could not be written: the disk is read-only. No file has been written; the old ones, if any, are untouched. Choose another place, then run again.',
  'write-over-folder':
    '“{path}” could not be written: it is a folder. No file has been written. Give the name of a file.',
  'write-no-folder':
    '“{path}” could not be written: its folder could not be made. No file has been written. Check the path.',
  'write-failed':
    '“{path}” could not be written ({reason}). No file has been written; the old ones, if any, are untouched.',
  'write-partly':
    '“{path}” could not be written ({reason}) and is as before, if it was there; but these are written and could not be put back: {written}. Close the open files, then run again.',

  'usage-unknown-option': 'There is no option “{option}”. See: {command} --help',
  'usage-missing-value': 'Option {option} needs a value. See: {command} --help',
  'usage-blank-value': 'The value of {option} is empty. Give one, or leave the option out.',
  'usage-excess': 'Only one raw file is taken; “{argument}” is too many. Put a name with spaces in quotation marks.',
  'usage-other': 'The command is used wrongly ({reason}). See: {command} --help',
  'usage-date': '“{value}” is no date. Write --closed-on as year-month-day, for example 2024-05-06.',
  'usage-previous-sheet': '--previous-sheet only goes with --previous.',
  'usage-out-name': 'The output “{path}” must end in .xlsx.',
  'usage-same-file': 'The output may not replace the input “{path}”. Choose another name for --out, --report, --json.',
  'usage-report-name': 'The report “{path}” must end in .docx, or in .txt for its text alone.',
  'usage-message-name': 'The message file “{path}” must end in .txt.',
  'usage-notices-name': 'The file of --notices (“{path}”) must end in .docx, or in .zip for a file for each unit.',
  'usage-summary-name':
    'The file of --summary (“{path}”) must end in .docx, or in .xlsx for a sheet with the same on one page.',
  'usage-config-name': 'The settings file “{path}” must end in .json.',
  'usage-same-output': '{first} and {second} are the same file “{path}”. Choose two names.',
  'usage-what-if': '--what-if and --to go together, for example: --what-if "Phú Long" --to TỐT',
  'usage-lang': 'There is no language “{value}”. Write --lang vi or --lang en.',
  'usage-history': '{option} is only for use with --history.',
  'usage-history-name': 'The history “{path}” must end in .xlsx.',
  'usage-scheme-from': '--scheme-from only proposes a set of indicators and builds nothing. Build in another call.',
  'usage-scheme-name': 'A proposed set is written to a .json or an .xlsx file; this is none: {path}',
  'scheme-proposed':
    'Proposed the set “{name}” of {count} indicators. Look it over, then build with --scheme (a .json file), or put the sheet “Cấu hình” (an .xlsx file) into the workbook of the figures.',
  'usage-import':
    '--import only takes old sheets into the history and builds nothing. Build the Phụ lục with a command of its own.',
  'history-none':
    'File “{path}” has no history (columns MÃ KỲ, KHỐI, ĐƠN VỊ, ĐIỂM TỔNG HỢP). Choose another for --history; one that is not there is made.',
  'history-several':
    'The file “{path}” has several sheets “Lịch sử”: {sheets}. No file was written. Keep one, delete or hide the others, then run this again.',
  'history-unusual':
    'Another program has written the history “{path}” in an unusual way; adding to it might lose your colours and formulas. No file was written. Open it in Excel, save it, then run this again.',
  'history-signed':
    'The history “{path}” has a digital signature, which a change would break. No file was written. Make an unsigned copy and use that for --history.',
  'history-there':
    'The history “{path}” has {periods} already. No file was written. Add --replace-period to put these figures in their place, or mend the period.',
  'history-changed': 'Somebody else has just written the history “{path}”. No file was written. Run the command again.',
  'history-full':
    'The history “{path}” is full: with more it could no longer be read. No file was written. Keep that file and begin a new history, one for each year, e.g. --history new-history.xlsx; compare its first period with one of the old file by --previous “{path}”.',
  'document-too-long':
    'No Word document “{path}” is written of {units} units: {most} at most. No file was written. Leave the option out (the .xlsx can be made all the same), write the report as text (--report report.txt), or divide the figures into several files.',
  'progress-read': 'Reading {path} …',
  'progress-import': 'Reading {path} (file {number} of {count}, {percent}%) …',
  'progress-compute': 'Computing {rows} rows …',
  'progress-write': 'Writing {path} …',
  'import-no-table': 'File “{path}” has no sheet that reads as a table of units with their points.',
  'what-if-unknown': 'The raw sheet has no unit “{unit}”. Write its name as in the sheet, or its code.',
  'what-if-ambiguous': '{count} units are named “{unit}”: {names}. Say whether xã or phường, or give the code.',
  'what-if-goal':
    'The goal “{goal}” is not understood. After --to write a grade ({grades}), a rank from 1 to {last}, or points such as "85 điểm".',
  'what-if-no-counts':
    'The raw sheet has only points. --what-if needs counts (numerator and denominator of each indicator): see docs/scoring.md.',
  'what-if-own-given':
    'This set of indicators takes the total from the sheet, so --what-if does not know how much each indicator adds. Say how it is computed in total of the set: see docs/huong-dan/bo-chi-so.md.',

  'scheme-failed': 'The set of indicators in “{path}” is not right. {problems}',
  'settings-failed': 'The settings file “{path}” is not right. {problems}',
  ...settingsProblems,

  unexpected:
    'Unexpected error: {reason}. Run again with --verbose and send what it shows to whoever looks after the program.',

  'help-description': 'Makes the “Phụ lục 1” (ranking and grades by Bộ chỉ số 766) from a raw sheet.',
  'help-usage-title': 'Usage:',
  'help-arguments-title': 'Input:',
  'help-options-title': 'Options:',
  'help-usage': '{command} [RAW] [options]',
  'help-raw': 'raw figures: .xlsx, .xlsm, .ods, .xls, .csv, .json or a web page; left out: the sample',
  'help-sheet': 'sheet of the raw figures; left out: the first that can be read',
  'help-previous': 'file of the compared period: a raw sheet or a finished Phụ lục 1',
  'help-previous-sheet': 'sheet of the compared period in the file of --previous',
  'help-period': 'period; left out: read from the titles',
  'help-previous-period': 'compared period; left out: read from the titles',
  'help-closed-on': 'closing date, YYYY-MM-DD; left out: read from the titles',
  'help-cohorts': 'rank departments and communes apart',
  'help-with-formulas':
    'also write the functions XEPLOAI, XEPHANG, TANGGIAM, CANTHEM, DIEM766 into the file, to compute without the add-in',
  'help-live':
    'also write the “Phụ lục sống” sheet (formulas instead of values) and a copy of the raw sheet that it reads',
  'help-analysis': 'also write the “Phân tích điểm” sheet: points lost and changes by group, a heat map, charts',
  'help-config': 'settings file (docs/settings.schema.json)',
  'help-scheme': 'the office’s own set of indicators (examples: samples/bo-chi-so)',
  'help-scheme-from': 'only propose a set of indicators out of this raw sheet, into --out (.json or .xlsx)',
  'help-settings-sheet':
    'also write the sheet “Cấu hình” with the settings in force; one in the raw file is used by itself',
  'help-export-config': 'write the settings in force as JSON (to be used again by --config)',
  'help-out': 'output file; left out: out/phu-luc-1.xlsx',
  'help-report':
    'also draft the report: .docx, or .txt to copy; the office’s own data come from --config (entry “report”)',
  'help-summary': 'also draft a summary for the leader, one page of A4, a .docx file (.xlsx: as a sheet)',
  'help-message': 'also write a message for a chat group (Zalo, Telegram; at most 2,000 characters), a .txt file',
  'help-notices': 'also draft a notice to each unit, a page each, a .docx file (.zip: a file for each unit)',
  'help-json': 'also write the league table as JSON (docs/json-output.md)',
  'help-history':
    'the history: this period is added to it, and the compared period taken from it; made where it is not there',
  'help-replace-period': 'put this period in place of the same one in the history',
  'help-trend':
    'also write the sheet “Diễn biến”: the totals of each unit over the periods of --history (at most 12 of a kind)',
  'help-import': 'take old sheets (Phụ lục or raw, one file or many) into --history, and build nothing',
  'help-what-if':
    'what that unit has to do to reach the goal --to (raw sheet of counts, or the office’s own set); writes no file unless --out, --report or --json is given',
  'help-to': 'goal of --what-if: a grade (TỐT, TB …), a rank (3), or points ("85 điểm")',
  'help-convert-old-fonts': 'read text in the old fonts TCVN3 (ABC) and VNI as Unicode',
  'help-lang': 'language of what is shown on the screen: vi or en; by PHULUC_LANG if left out, else vi',
  'help-verbose': 'show technical detail of an unexpected error',
  'help-help': 'show this help',
  'help-after': `
Exit codes: 0 done (perhaps with warnings); 1 the data has errors, nothing is written; 2 wrong usage, or a file cannot be read or written.

Examples:
  {sample}
  {command} thang-5.xlsx --previous thang-4.xlsx --out "Phụ lục 1.xlsx"
  {command} so-lieu.csv --period "Tháng 5 - Tuần 01" --closed-on 2024-05-06
  {command} thang-5.xlsx --report out/bao-cao.docx --config thiet-lap.json`,

  'read-file': 'Read: {path}',
  'read-sheet': 'Read: {path}, sheet “{sheet}”',
  'compared-file': 'Compared with: {path}',
  'compared-sheet': 'Compared with: {path}, sheet “{sheet}”',
  'compared-history': 'Compared with: {period} of the history',
  'history-recorded': 'Added the period {period} to the history: {path}',
  'import-taken': 'Taken: {period}, {units} units, from “{sheet}”',
  'import-there': 'Left out: the history has {period} already (sheet “{sheet}”). Add --replace-period to replace it.',
  'import-nothing': 'No new period. The history stays as it is.',
  written: 'Written: {path}',
  'report-complete': 'Report: nothing is left to fill in. Check it before it goes to be signed.',
  'paper-open': '{option}: {count} places left to fill in (highlighted): {names}.',
  'report-open': 'Report: {count} places are left to fill in (marked yellow): {names}.',
  'not-written': 'The data has {count} errors: nothing is written. Mend the cells above and run again.',
  'title-period': 'Period: {period}',
  provisional: '{period} (provisional)',
  'title-compared': 'compared with {period}',
  'title-closed-on': 'figures of {date}',
  position: 'NO.',
  unit: 'UNIT',
  total: 'TOTAL',
  grade: 'GRADE',
  change: 'CHANGE',
  omitted: '… {count} units in between',
  grades: 'Grades: {grades}',
  ungraded: 'ungraded {count}',
  'cohort-department': 'Departments',
  'cohort-commune': 'Communes, wards, special zones',
  error: 'ERROR',
  warning: 'WARNING',
  info: 'NOTE',
};
