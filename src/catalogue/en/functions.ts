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

  'problem.notNumber': '“{value}” is not a number. Give a number (86,59); leave it blank where nothing was published.',
  'problem.ambiguous': '“{value}” may be a decimal or have a thousands mark. Type it again as a number.',
  'problem.formulaError': 'The cell referred to has the error {value}. Mend its formula.',
  'problem.outOfRange': '{value} is not within 0–{max}. Check the figure.',
  'problem.sizes': 'The ranges differ in size: {first} has {wanted} cells (rows × columns), {second} has {got}. Select ranges of the same size.',
  'problem.choice': 'There is no {parameter} “{value}”. Choose one of: {ways}.',
  'problem.notInList': '{value} is not in {list}. Select the list that has it.',
};
