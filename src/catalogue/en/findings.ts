import type { FindingCode } from '../../core/finding-codes';

/** The same in English. */
export const findings: Readonly<Record<FindingCode, string>> = {
  'sheet-empty': 'Sheet “{sheet}” has no data. Choose the sheet with the raw figures.',
  'no-header':
    'No header row found in “{sheet}”. It needs a row with a unit column and a score or indicator column ({wanted}). Nearest: row {nearest}. Add or mend the header row.',
  'no-unit-column': 'There is no column of unit names. Head the column of names “ĐƠN VỊ”.',
  'no-total-column':
    'There is no total column, and not all groups to add it up from. Add a column “ĐIỂM TỔNG HỢP”, or all six groups of points.',
  'no-total-unread':
    'There is no total column, and not all groups to add it up from; it is unclear what these columns of figures are: {columns}. Head the total “ĐIỂM TỔNG HỢP” (with its period where there are two), or choose it under “How the table is read”.',
  'total-empty':
    'The total column “{caption}” (column {column}) is empty for every unit, and there are not all groups to add it up from. Fill it in (formulas never calculated: open the file in Excel and save it), or add all six groups of points.',
  'total-zero':
    'Column {column} “{caption}” is 0 for every unit: this period has probably not been scored yet, so no table is built. Delete the zeros, or enter the period that has been scored; if they are indeed 0 points, choose this column as the total under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”).',
  'total-of-before':
    'The table has totals of the period before only (column {column} “{caption}”), and not all groups to add this period’s up from. Add a column of this period’s total, or all six groups; if that column is of this period, correct the title, or choose under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”).',
  'no-units': 'There is no unit under the header row. Check the chosen sheet.',
  'still-loading':
    'The cell still shows “{value}” (column {column}): its formula is not done. Wait for the figure and try again; if it never comes, mend the formula.',
  'date-for-figure':
    '“{value}” is a date, not a figure (column {column}). If 8.5 or 8,5 was typed and the spreadsheet made a date of it: format the cell as a number and type the figure again.',
  'not-a-number':
    '“{value}” is not a number (column {column}). Make it a number, or leave it empty where nothing was published.',
  'ambiguous-number':
    'It is unclear whether “{value}” has a decimal mark or a thousands separator (column {column}). Type it again as a number.',
  'formula-error':
    'The formula gives the error {value} (column {column}). Mend it (#CALC!: never calculated, open the file in Excel and save it), or leave the cell empty where nothing was published.',
  'out-of-range': '{value} is outside 0–{max} of column {column}. Check the figure.',
  'wrong-denominator': '“{value}” is not out of {max}, the maximum of column {column}. Check the figure.',
  'count-negative': '{value} is negative (“{column}”). Mend the count.',
  'count-not-whole': '{value} is not a whole number (“{column}”). Mend the count.',
  'count-too-large': '{value} is too large for a count (“{column}”). Check it.',
  'count-over-denominator': 'The numerator {value} is over the denominator {max} (“{column}”). Check both.',
  'count-nothing':
    'The denominator is 0 (“{column}”), so that this indicator has no value. Check it; if nothing occurred, give the value for a denominator of 0 in the tables “Bộ chỉ số” of “Cấu hình”.',
  'count-nothing-given': 'The denominator is 0 (“{column}”): {value} is taken, as the set of indicators says.',
  'count-repeated': '“{name}” has “{column}” in cell {other} already. Keep one of the rows.',
  'duplicate-unit':
    'Unit “{name}” is also in cell {other}. Keep one of the rows, or write xã/phường to tell them apart.',
  'tables-repeat':
    'The sheet has two tables of the same units with other totals (“{name}”): {first} and {second}. Write the period above each (“Tháng 9/2026”), or leave one out under “How the table is read” (“reading”: rows, name “{first}” or “{second}”, as “ignore”).',
  'unnamed-unit': 'This row has figures but no unit name. Write the name, or delete the row.',
  'live-counts-frozen':
    'Live appendix: indicators that come from counts keep the values of when it was made ({count}: {names}). Make it again after changing a count; all else follows the raw sheet.',
  'live-clusters-frozen':
    'Live appendix: ranks within clusters follow the figures; which cluster a unit is in stays as it was when it was made. Make it again after a change of clusters.',
  'live-from-counts':
    'This sheet has counts, of which no appendix with formulas can be made yet. Make the plain appendix, or use a sheet that has points.',
  'counts-joined': 'The counts of sheet “{other}” were joined ({count} units).',
  'live-converted':
    'The points are converted to 100, so that there can be no appendix with formulas. Build the plain “Phụ lục 1”, or add a column of converted points.',
  'live-from-parts':
    'The table was joined from several parts, so no appendix of formulas can be made of it. Make the plain “Phụ lục 1”, or bring the parts into one table.',
  'points-computed':
    'The sheet has counts: group points were computed by “{scheme}”; where points are published, those are used.',
  'indicator-absent':
    'The sheet has no column of the indicator “{name}” (heading “{caption}”), so that no total can be computed. Add the column, write its heading among the other names, or choose in “Cấu hình” what a missing indicator means.',
  'indicator-absent-zero':
    'The sheet has no column of the indicator “{name}” (heading “{caption}”): it counts 0 for everybody, as chosen in “Cấu hình”. Check the headings.',
  'indicator-absent-renormalise':
    'The sheet has no column of the indicator “{name}” (heading “{caption}”): totals are made of the others, as chosen in “Cấu hình”. Check the headings.',
  'extra-absent':
    'The sheet has no column of the bonus or penalty “{name}” (heading “{caption}”): nothing is added or taken away. Check the headings.',
  'lacks-exclude': '“{name}” lacks figures: {indicators}. It has no total and no rank. Complete the figures.',
  'lacks-zero': '“{name}” lacks figures: {indicators}. They count 0, as chosen in “Cấu hình”.',
  'lacks-renormalise':
    '“{name}” lacks figures: {indicators}. Its total is made of the others, as chosen in “Cấu hình”.',
  'total-recomputed':
    'The sheet writes a total of {written}; by the set of indicators it is {total} ({difference} off). The ranking uses {total}. Check the figures or the set.',
  'total-differs':
    'The total {total} differs from the sum of its groups {sum} (by {difference}). Check it; the table uses the total as given.',
  'grade-differs':
    'The sheet says grade “{value}”, by its total {total} it is “{grade}”. The table uses the grade by the total.',
  'change-differs': 'The sheet says a change of {value}, computed it is {change}. The table uses the computed one.',
  'several-summaries':
    'There is more than one summary row: “{used}” is used, “{name}” is left out. Delete the wrong one.',
  'duplicate-column': 'Two columns for “{column}”: column {used} is used, column {ignored} is left out.',
  'percent-unclear':
    'It is unclear whether {value} is a ratio (0–1) or a percentage (column {column}, {count} cells): taken as {taken} %. Check it.',
  'hidden-rows': '{count} hidden or filtered rows were read too ({rows}). Show them to check, or delete them.',
  'row-unscored':
    '“{name}” stands right under the last unit and has no score: it is not taken for a unit. If it is one without a score yet, put “-” into the total column, or choose “is a unit” in “How the table is read”.',
  'row-under-note':
    'The row “{name}” stands under a note, so it is not ranked. If it is a unit, move it above the note.',
  'no-total': '“{name}” has no total yet: it stands last, without rank and grade.',
  'unit-new': '“{name}” is not in the compared period: its change is left empty.',
  'unit-gone': '“{name}” is in the compared period but not in this one.',
  'units-new':
    '{count} units are not in the compared period, and no older unit is given for them: {names}. Their change is left empty; where one was only renamed, enter old → new in the settings.',
  'units-gone': '{count} units of the compared period are no more, and nothing says what became of them: {names}.',
  'unit-divided':
    '“{name}” was divided from “{from}” together with others: the old total belongs to none of them alone, so the change is left empty.',
  'unit-renamed': '“{name}” is compared with “{from}” of the compared period, as one unit.',
  'unit-merged': '“{name}” was merged from {from}: there is no one earlier total, so its change is left empty.',
  'units-redrawn':
    'Units were redrawn on {date} ({source}): the same name need not be the same area, so no change is given. List old → new units in the settings where they are the same.',
  'history-period':
    'This row of the history is left out, since its period is not clear (“{value}”). Write the period’s code, such as 2024-05-W01 (week), 2024-04 (month), 2024-Q2, 2024, or delete the row.',
  'history-newer':
    'The history was written by a newer version of this tool (version {version}; this one reads up to {known}). It was not changed. Update the tool and try again.',
  'history-no-year':
    'Cannot be added to the history: the period, or its year, is not known. Enter the period with its year (such as Tháng 5/2024 - Tuần 01), or the closing date.',
  'history-period-absent': 'The history “{sheet}” has no period {period}. Its latest periods: {known}.',
  'history-now-unknown':
    'This period is not known, so none to compare with can be chosen in the history “{sheet}”. Enter the period (for example: Tháng 5/2024 - Tuần 01).',
  'history-none-before':
    'The history “{sheet}” has no period before {period} to compare with. Record or import the period before, if changes are wanted.',
  'history-open-only':
    'Of the periods of this kind before {period} the history “{sheet}” has provisional figures only ({known}): none is compared with. Record the final figures, or choose the period yourself.',
  'history-other-kind':
    'Before {period} the history “{sheet}” has only periods of another kind ({known}): none is compared with. Record or import a period of the same kind.',
  'history-other-scheme':
    'The period {period} of the history “{sheet}” follows another scheme: no common basis, so it is not compared with. Record or import the period before by the scheme of this one.',
  'history-other-version':
    'The period {period} of the history “{sheet}” follows another version of the scheme, and weights or rules have changed (by the present scheme its figures do not give its totals): it is not compared with. Record or import the period before by the scheme of this one.',
  'history-twice': 'The period {period} was taken from the sheet “{other}” already; this sheet is not taken as well.',
  'trend-too-few':
    'The history has no period of this kind before {period} to draw a trend of. Add or take in earlier periods, then choose the history as the compared sheet.',
  'previous-later':
    'The compared period {period} is later than this one ({now}): changes are turned round. Choose the file, sheet or column of the period before.',
  'previous-same':
    'The compared period {period} is this period too. If that is a mistake, choose the file, sheet or column of the period before.',
  'previous-equal':
    'Every unit has the points of the compared sheet “{sheet}”: it may be the same table. Choose the file or sheet of the period before.',
  'previous-column-differs':
    'The column of the period before, “{caption}”, says {own} for “{name}”, sheet “{sheet}” says {other}; most units differ too, and the sheet is used. Check the period of that sheet, or leave it out to use the column.',
  'other-kind':
    'The compared period {period} is of another kind: there is no common basis, so no change is given. Choose a period of the same kind (a month with a month, a week with a week or a month).',
  'other-scheme':
    'The compared period {period} follows another indicator set: there is no common basis, so no change is given. Choose the file or sheet of the period before with the same indicator set.',
  'other-version':
    'The compared period {period} follows another version of the scheme, and weights or rules have changed (by the present scheme its figures do not give its totals): no change is given.',
  'scheme-additions':
    'The scheme has had added since the compared period {period}: {names}; the rest is computed as before. Changes hold what was added.',
  'previous-missing':
    '“{name}” had no total in the compared period: its change is left empty. If it was published, write it into the table of that period.',
  'near-name':
    '“{name}” is close to “{other}”{place} of the compared period but not the same: taken as two units. Mend the name if it is one.',
  'unit-unclear':
    'It is not clear which unit of the compared period “{name}” is ({other}{place}): its change stays empty. Write the type (xã, phường …) in both periods.',
  'unit-other-code':
    '“{name}” has the name of “{other}”{place} of the compared period but another code: two units, no change. Correct the code if they are one.',
  'unit-untyped':
    '“{name}” has no type, and the table also has {other}: it may be one unit twice. Write xã, phường …, or delete the row.',
  'own-unit-unknown':
    'No unit “{name}” to highlight, or more than one. Give its name in the settings as the table has it.',
  'trend-unit-unknown':
    'Trend chart: no unit “{name}”, or more than one. Give its name in the settings as the table has it.',
  'rename-old-absent':
    'Renamed “{from}” → “{to}”: the compared period has no “{from}”, so that “{to}” has no change. Give the old name as the compared period has it.',
  'rename-new-absent':
    'Renamed “{from}” → “{to}”: this period has no “{to}”, and “{from}” is gone. Give the new name as the table has it.',
  'rename-day':
    'Renamed “{from}” → “{to}” from {date}: that day is not between the compared period and this one, so that “{to}” has no change. Mend the day.',
  'counts-missing':
    '“{name}” lacks the counts of {count} indicators, so that their groups have no points yet: {columns}. Add the counts, or the published points of the group.',
  'count-max-differs':
    'The sheet gives “{column}” at most {value} points, the scheme {max}: the published points stand, and are not recomputed. If the scheme has changed, set the maximum on the sheet “Cấu hình”.',
  'counts-other-period':
    'The counts of sheet “{other}” were not joined: it is of {period}, this table of {own}. If they are of one period, mend its title.',
  'counts-twice':
    'The counts of sheet “{other}” were not joined: another sheet has “{column}” already. Delete or hide the sheet that is not wanted, or keep it in another file.',
  'counts-unit-unknown':
    'Sheet “{other}” has counts of {count} units that are not in this table: {names}. Write the same name (or code) on both sheets.',
  'points-differ':
    '“{name}”, “{column}”: published {official}, recomputed from the counts {computed} (off by {difference}). Check the counts; the published points stay the official ones.',
  'grade-print-conflict':
    'The total {total} of “{name}” prints as {printed} but grades “{grade}” (it is under {floor}).',
  'no-period': 'No period could be read from the title lines. Enter it (for example: Tháng 5 - Tuần 01).',
  'period-unclear': 'The title says {title}, the total column says {column}. {used} is used.',
  'period-unreadable':
    'The period “{value}” is not understood. Write it as: Tháng 5 - Tuần 01, Tháng 4/2024, Quý II/2024, Năm 2026.',
  'config-choice': 'Settings: “{value}” is none of the choices of “{label}” ({allowed}). The default is used.',
  'scheme-no-table':
    'The sheet “{sheet}” has no table with names of units and columns of figures under a heading, so that no set of indicators can be proposed.',
  'scheme-proposed':
    'The set of indicators “{name}” with {count} indicators is proposed in the tables 9–13 of “Cấu hình”. Correct it in the cells; the next build uses it.',
  'scheme-gives-way':
    'The set of indicators “{name}” has given way to the proposed one. Press “Undo” to keep the former.',
  'scheme-guess-max':
    'The heading of column {column} states no maximum of “{name}”: {max} is taken by the figures. Check and correct it in the set.',
  'scheme-guess-counts':
    '“{name}”: guessed to be this column (numerator) divided by column {other} (denominator). Check the cells “Tử số” and “Mẫu số” of this line in the table “Bộ chỉ số”; if wrong, clear both, write the maximum and add a line for the other column.',
  'scheme-guess-less':
    'Column {column}: “{name}” is taken for better the less, by its name. Check and correct it in the set.',
  'scheme-guess-total':
    'The figures of the sheet do not tell for certain how the total is made; one way is taken. Check rule, weights and scale in the set.',
  'scheme-caption-max':
    'The office’s own set: the maximum of “{name}” is {value}, but the heading “{caption}” says {stated}. {value} is used; correct whichever is wrong.',
  'scheme-caption-weight':
    'The office’s own set: the weight of “{name}” is {value}, but the heading “{caption}” says {stated}%. {value} is used; correct whichever is wrong.',
  'config-own-scheme': 'Settings, the office’s own set of indicators: {problem}',
  'config-own-off':
    'Settings: something is wrong in the office’s own set of indicators (see the cells named), so that nothing is built. Mend it, or empty its tables.',
  'config-own-bands': 'Settings: “{value}” under “{label}” must be like TỐT = 80; KHÁ = 65; YẾU = 0 (or each with %).',
  'config-own-number': 'Settings: “{value}” under “{label}” must be a number.',
  'config-steps': 'Settings: “{value}” under “{label}” must be like 0 = 20; 1 = 10; 3 = 0.',
  'config-positive': 'Settings: “{value}” at “{label}” must be a number above 0, at most 100. The default is used.',
  'config-number': 'Settings: “{value}” under “{label}” must be a number from 0 to 100. The default is used.',
  'config-order':
    'Settings: the place “{value}” must be a number 1, 2, 3 …, one for each column. This column is not printed.',
  'config-day': 'Settings: “{value}” under “{label}” is no day. Write it like 01/07/2025. It is passed over.',
  'config-sheet-name':
    'Settings: “{value}” cannot be the name of a sheet (at most 31 characters, none of [ ] : * ? / \\). The default is used.',
  'config-bands':
    'Settings: each grade needs a name and a least total of its own, and the lowest begins at 0. The default grades are used.',
  'config-counts-max':
    'Settings: the maximum “{value}” of “{label}” must be over 0, at most 100, with at most two decimals. The default maxima are used for all indicators.',
  'config-counts-sum':
    'Settings: the maxima of the indicators computed from counts add up to {sum}; they must add up to 100. The default maxima are used for all indicators.',
  'config-counts-target':
    'Settings: the share for full points, “{value}”, of “{label}” must be a whole percentage from 1 to 100 (80 is 80%). The default is used.',
  'config-cluster':
    'Settings: a cluster needs its name (or (không)) and its units (“{value}”). The line is passed over.',
  'cluster-unknown':
    '{clustering}: {count} names of the list in the settings are not in the table, or stand for several units: {names}. Write them as the table does.',
  'cluster-twice': '{clustering}: “{name}” is in two places at once: {clusters}. The first counts. Correct the list.',
  'cluster-left-out':
    '{clustering}: {count} units belong nowhere and have no rank there: {names}. Add them to the list or to the table.',
  'cluster-undated':
    '{clustering}: the day of this period is not known, so the newest list is used ({names}). Give the closing date, or the year of the period.',
  'config-rename': 'Settings: a renamed unit needs its old and its new name (“{value}”). The line is passed over.',
  'config-repeated': 'Settings: “{label}” stands already in cell {other}. That line is used; delete the other.',
  'config-unknown': 'Settings: the line “{value}” is not understood. It is passed over; correct its name or delete it.',
  'config-formula': 'Settings: the formula fails with {value}. The default is used; correct the formula.',
  'config-newer-kept':
    'The settings sheet was written by a newer version of this tool (version {version}; this one knows {known}); made anew, it would lose what is new. Nothing was changed. Update the tool and try again.',
  'config-older':
    'The settings sheet is of an older form (version {version}; today’s is {known}). It still counts; press “Tạo trang Cấu hình” to write it in the new form.',
  'config-several':
    'The sheet {others} is a settings sheet too. The sheet “{sheet}” is used. Delete or hide the other.',
  'config-newer':
    'The settings sheet is of a newer form (version {version}; this tool knows {known}). Only known lines are used; update the tool to use all.',
  'no-previous': 'No compared period: the columns of the previous period and of the change are left out.',
  provisional:
    'The figures were taken on {date}, before {period} was over: title and report say “tạm tính” (provisional).',
  'previous-provisional':
    'The compared period {period} is provisional: its figures were taken before it was over. Choose one that is closed, or leave it if you mean it.',
  'previous-guessed': 'There are several columns of earlier periods: compared with {used}. Choose another if need be.',
  'total-empty-summed':
    'The total column “{caption}” (column {column}) is empty for every unit: the total is the sum of {count} groups. Check it and fill the column in.',
  'total-computed': 'There is no total column: the total is the sum of {count} groups.',
  'no-score':
    'This table has no column of points: {columns} are counts, not totals. Add a column “ĐIỂM TỔNG HỢP”, or choose the sheet that has the points.',
  'one-group-only':
    'The table has the points of one group only (“{group}”, column {column} “{caption}”), not the totals. Add a column “ĐIỂM TỔNG HỢP”, or choose a sheet that has all groups.',
  'bonus-no-total':
    'There is a column “{caption}” (column {column}) but no total: it is unclear whether the total includes it. Add a column “ĐIỂM TỔNG HỢP”.',
  'scale-other':
    'Column {column} “{caption}” is out of {max}, not 100: is it to be converted to 100, or are the points out of 100 already? Choose under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”, scale {max} to convert, scale 100 to keep them), or add a column of converted points.',
  'total-partial':
    'Column {column} “{caption}” holds no points of “{groups}”, so it is out of {max}, not 100. Add those groups, or choose under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”, scale {max} to convert, scale 100 to keep them).',
  'total-noughts':
    'Column {column} “{caption}”: every unit has 0 points of “{groups}”. Totals are graded out of 100. If these groups are not scored yet, choose under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”, scale {max}) to convert them.',
  'band-left-out':
    'Two sets of columns for the same groups: “{used}” (columns {usedColumns}) is used, “{caption}” (columns {columns}) is left out. Delete the one that is not meant, or choose under “How the table is read” if this is wrong.',
  'bands-unclear':
    'Two sets of columns for the same groups: is “{used}” (columns {usedColumns}) meant, or “{caption}” (columns {columns})? Delete the other, or choose “ignore” for its columns under “How the table is read” (“reading”: columns).',
  'scale-varies':
    'Column {column} “{caption}” is not out of 100, and each unit has a maximum of its own (at most {max}), so that no one scale will do. Add a column of points out of 100.',
  'scale-exceeded':
    'Column {column} “{caption}”: the table says that points are out of {max}, but a unit has more than {max}. They are graded out of 100. If they are out of {max}, choose the scale under “How the table is read” (“reading”: columns, heading “{caption}”, as “total”, scale {max}), or add a column of converted points.',
  'scale-converted':
    'Column {column} “{caption}”: all points are converted from {max} to 100, as was chosen under “How the table is read”.',
  transposed:
    'The table lies on its side: each column is a unit, each row an indicator. Copy it and paste it transposed (Paste Special → Transpose), so that each row is a unit.',
  'row-place-like':
    'The row “{name}” is not ranked since it is called like a summary row, though its figures are no mean or sum. If it is a unit, choose so in “How the table is read” (“reading”: rows, name “{name}”, as “unit”).',
  'kind-guessed':
    '“{name}” is ranked with the communes though its name does not say so. If it is a department, add a column “Cấp” or a caption over its kind.',
  'row-unnumbered':
    'Row “{name}” has no number as the other rows have, and is ranked all the same. If it is no unit, choose so in “How the table is read” (“reading”: rows, name “{name}”, as “ignore”).',
  'row-average':
    'Row “{name}” equals the mean (or the sum) of other rows, so it is not ranked. If it is a unit, say so in “Cách hiểu bảng” (“reading”: rows, name “{name}”, as “unit”).',
  'words-for-none':
    '“{value}” (column {column}) is taken to say that there is no figure. Put the figure, or “-” where there is none.',
  'row-doubtful':
    'Row “{name}” is ranked, although its name, place or figures are those of a row of the whole, a mean, the greatest or the least. If it is no unit, choose so in “How the table is read” (“reading”: rows, name “{name}”, as “ignore”).',
  'column-unread':
    'It is unclear what column {column} “{caption}” is, so it is not used. If it is an indicator of the table, name it otherwise, or choose in “Cách hiểu bảng” (“reading”: columns, heading “{caption}”).',
  'column-later':
    'The title says {title}, but column {column} “{caption}” is later: it is not used. If this period is that of column {column}, correct the title, or enter the period.',
  'period-order':
    'No year is written: “{now}” was taken for this period and “{before}” for the one before (across New Year). Write the year into the headings if this is wrong.',
  'reading-older':
    'By what was chosen under “How the table is read”, column “{caption}” is the total of this period, but “{later}” is later. Choose “As read” for it if this is wrong.',
  'reading-unmet':
    'The sheet has no column “{name}”, which was chosen under “How the table is read”, so it is read automatically. Choose the column that stands for it now, or press “Back to the automatic reading” (take this entry out of “reading”).',
  'reading-unused':
    'The sheet has no “{name}”, which was chosen under “How the table is read”: the choice has no effect.',
  'online-merged':
    'Column {column} “{caption}” was taken for online service and online payment as one group ({max} points). Check it.',
  'group-by-elimination':
    'Column {column} “{caption}” was taken for “{group}”: the group that is missing. Name it otherwise if this is wrong.',
  'only-score':
    'Column {column} “{caption}” was taken for the total: it is the only column of points. Name it otherwise if this is wrong.',
  'total-by-sum':
    'Column {column} “{caption}” was taken for the total: it is the sum of the groups of each unit, and the column of another period is not. Name it otherwise if this is wrong.',
  'measure-unclear':
    'It is unclear whether column {column} “{caption}” is in points (at most {max}) or in percent: taken as {taken}. Write “({max} điểm)” or “(%)” into the heading.',
  'rank-differs': 'The sheet gives rank {value}; by the totals it is {rank}. The table uses the rank by the totals.',
  'sheet-left-out': 'Sheet “{sheet}” has a table of points too but is not used. Choose another sheet if this is wrong.',
  'unnamed-average':
    'This row without a name is the mean (or the sum) of the others and is not ranked. If it is a unit, write its name.',
  'sheet-other-units':
    'Sheet “{sheet}” ({period}) has {count} units that the sheet in use ({now}) has not; they are not ranked. If it is of the same period, correct its title.',
  'table-other-units':
    'Table {cells} ({period}) has {count} units that the table of this period ({now}) has not: they are neither ranked nor compared. If it is of the same period, correct its title.',
  'sheet-open-older':
    'The file was saved with sheet “{sheet}” ({period}) open, but “{used}” is of the latest period ({now}) and is used. Choose another sheet if this is wrong.',
  'sheet-not-joined':
    'Sheet “{sheet}” was chosen to be joined but cannot be joined with “{raw}”: another period, figures that are there already, or no points or counts of these units. Correct that sheet, or take it off the list.',
  'parts-joined': 'The table has {count} parts ({parts}): they were joined by unit.',
  'tables-of-periods':
    'The sheet has {count} tables of several periods: {now} ({cells}) is this period, compared with {before} ({cellsBefore}).',
  'table-left-out': 'Table {cells} ({period}) is skipped: it is of another period, or was left out by choice.',
  'part-repeats': '“{name}” stands in “{first}” and in “{second}”: the figures of “{first}” are used.',
  'live-without-clusters':
    'The live appendix has no columns of ranks within clusters where two lists are ranked apart by another rule than 1, 2, 2, 4; see the appendix.',
  'section-row': 'The section row “{name}” is skipped.',
  'column-ignored': 'Column {column} “{caption}” is skipped: it is no part of the indicator set.',
  'indicator-unknown': 'Indicator “{value}” was left out: it is not in the scheme.',
  'indicator-likely':
    'Indicator “{value}” is taken for “{column}” by the words of its name. If that is right, nothing needs doing; if not, write the indicator’s name as the national portal does.',
};
