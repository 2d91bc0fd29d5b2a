import type { functions as vi } from '../vi/functions';

/** The same in English. */
export const functions: Readonly<Record<keyof typeof vi, string>> = {
  XEPLOAI: 'Grade of a total: XUẤT SẮC from 90, TỐT from 80, KHÁ from 70, TB from 50, else YẾU.',
  'XEPLOAI.diem': 'Total from 0 to 100: a cell or a range.',
  'XEPLOAI.kieu': 'Left out: TB; “đầy đủ”: TRUNG BÌNH.',
  XEPHANG: 'Rank of a score in a list, the highest is 1; equal scores share one (1, 2, 3, 3, 5).',
  'XEPHANG.diem': 'Score to be ranked: a cell or a range.',
  'XEPHANG.danh_sach': 'All scores that are compared.',
  'XEPHANG.kieu': 'Left out: a gap after shared ranks (1, 2, 3, 3, 5); “liên tục”: none (1, 2, 3, 3, 4).',
  TANGGIAM: 'Rise (+) or fall (−) since the compared period, exact; blank where either is missing.',
  'TANGGIAM.hien_tai': 'Total now: a cell or a range.',
  'TANGGIAM.ky_truoc': 'Total of the compared period: a cell, or a range of the same size.',
  CANTHEM: 'Points that are missing to the next grade, or to the level named; 0 where it is reached.',
  'CANTHEM.diem': 'Total from 0 to 100: a cell or a range.',
  'CANTHEM.muc': 'Left out: the next grade; or a grade (“TỐT”), or a total (85).',
  DIEM766: 'Total: exact sum of the six group points; blank where a group is missing.',
  'DIEM766.ckmb': 'Transparency (at most 18 points).',
  'DIEM766.tien_do': 'Timeliness (at most 20 points).',
  'DIEM766.dvctt': 'Online public services (at most 12 points).',
  'DIEM766.thanh_toan': 'Online payment (at most 10 points).',
  'DIEM766.so_hoa': 'Digitisation (at most 22 points).',
  'DIEM766.hai_long': 'Satisfaction (at most 18 points).',
  DIEMCONGKHAI: 'Points for transparency (at most 18) from counts.',
  DIEMTIENDO: 'Points for timeliness (at most 20) from counts.',
  DIEMDVCTT: 'Points for online public services (at most 12) from counts.',
  DIEMTHANHTOAN: 'Points for online payment (at most 10) from counts.',
  DIEMSOHOA: 'Points for digitisation (at most 22) from counts.',
  DIEMHAILONG: 'Points for satisfaction (at most 18) from counts.',
  'DIEMNHOM.ratio': '(share in percent, 0 to 100)',
  BANGXEPHANG:
    'The whole ranked table as in Phụ lục 1, live: a row of captions, the summary, then the units in their order.',
  'BANGXEPHANG.bang': 'Range of the raw figures, header included.',
  'BANGXEPHANG.bang_ky_truoc':
    'Raw figures or appendix of the compared period, header included. Left out: the column of another period in the table itself, if there is one.',
  CHISOYEU:
    'Names of the units under the threshold of an indicator, worst first, joined: “Phú Long, Hòa Lạc và Long Hòa”.',
  'CHISOYEU.bang': 'Range of raw figures or of an appendix, header included.',
  'CHISOYEU.chi_so': 'The indicator as its column is headed (“Công khai, minh bạch”), or “Điểm tổng hợp”.',
  'CHISOYEU.nguong': 'Left out: the threshold of the scheme.',
  CHUANTEN:
    'Normal form by which units are matched: small letters, without “UBND”, “xã”, “phường” and province; diacritics stay.',
  'CHUANTEN.ten': 'Name of a unit: a cell or a range.',
  and: 'and',

  'problem.notNumber': '“{value}” is not a number. Give a number (86,59); leave it blank where nothing was published.',
  'problem.ambiguous': '“{value}” may be a decimal or have a thousands mark. Type it again as a number.',
  'problem.formulaError': 'The cell referred to has the error {value}. Mend its formula.',
  'problem.outOfRange': '{value} is not within 0–{max}. Check the figure.',
  'problem.fraction':
    'Is {value} {percent}% or {value} points? A percent cell: multiply by 100, C5*100 instead of C5. If it is {value} points, type it as text: ’{value}.',
  'problem.sizes':
    'The ranges differ in size: {first} has {wanted} cells (rows × columns), {second} has {got}. Select ranges of the same size.',
  'problem.choice': 'There is no {parameter} “{value}”. Choose one of: {ways}.',
  'problem.notInList': '{value} is not in {list}. Select the list that has it.',
  'problem.level': 'There is no level “{value}”. Give one of: {ways}, or a total from 0 to 100.',
  'problem.groupOutOfRange': '{group}: {value} is not within 0–{max}. Check the figure.',
  'problem.overDenominator': '{part}: {value} is more than there are. Check numerator and denominator.',
  'problem.ratio': '{part}: the share {value} is not within 0–100. Give it in percent, such as 85.',
  'problem.count': '{part}: {value} is not a count. Give a whole number, not negative.',
  'problem.missing': '{parameter} is missing. Write: {call}.',
  'problem.table': '{range}: {message}',
  'problem.tableCell': '{range}, row {row} column {column}: {message}',
  'problem.indicator': 'There is no indicator “{value}” in the table. Choose one of: {names}, or “Điểm tổng hợp”.',
  'problem.noThreshold': 'The indicator “{indicator}” has no threshold. Give one, such as 70.',
  'problem.tooLong':
    'The list is longer than a cell holds (32,767 characters). Lower the threshold, or divide the table.',
};
