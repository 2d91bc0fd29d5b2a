/** Which of several judgements of the same thing a column has: what a unit gives itself, what stands after the appraisal, and the points that it did not get. */
export type Stage = 'self' | 'appraised' | 'lost';

/* All of a heading, so that “Ghi chú thẩm định” and “Tổng điểm tự chấm” keep their words. */
const judge =
  '(?:hoi dong|to tham dinh|to cong tac|doan kiem tra|cap tren|tinh|ubnd tinh|so|so noi vu|van phong|vp ubnd tinh|huyen|ubnd huyen)';
const given = '(?:(?:ket qua|diem|so diem|muc diem) )?';
const points = '(?: (?:diem|cham|danh gia|dat))?';
const forms: readonly (readonly [Stage, RegExp])[] = [
  [
    'self',
    new RegExp(
      String.raw`^${given}(?:(?:don vi|co quan|dia phuong|xa|phuong) )?(?:tu (?:cham|danh gia|cho|tinh|khai|xep)|de nghi|de xuat)${points}$`,
      'u',
    ),
  ],
  [
    'appraised',
    new RegExp(
      String.raw`^${given}(?:(?:sau )?(?:${judge} )?(?:tham dinh|tham tra|phuc tra|phuc khao|cong nhan|phe duyet|xac nhan|cham lai)|${judge} (?:cham|danh gia|quyet dinh|thong nhat)|hoi dong|to tham dinh)(?: lai)?${points}$|^chinh thuc$`,
      'u',
    ),
  ],
  ['lost', /^(?:(?:so )?diem )?(?:bi |con |chua )?(?:mat|hut|thieu|chua dat|khong dat)(?: diem)?$/u],
];

/** The stage that a heading names and nothing else; null where it says more, or none. @param plain - lower case, no diacritics */
export function stageOf(plain: string): Stage | null {
  const said = plain.replace(/[^a-z]+/gu, ' ').trim();
  return forms.find(([, form]) => form.test(said))?.[0] ?? null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const numbered =
  /\b(?:(?:lan|dot|phien|ky)(?: (?:cham|danh gia|kiem tra|tham dinh|xep hang|xep loai|cong bo|bao cao))?|hoc ky|hk)(?: thu| so)? ?(?:(\d{1,2})|(i{1,3}|iv|vi?))(?![a-z\d])(?:[ ,./-]*(?:nam )?20\d\d)?/u;

/** The number of a round (“Lần 2”, “Đợt II”) and what is left of the heading without it. @param plain - lower case, no diacritics */
export function roundIn(plain: string): { readonly round: number; readonly rest: string } | null {
  const found = numbered.exec(plain);
  if (!found) return null;
  const [whole, figure, roman = ''] = found;
  const round = figure === undefined ? romans.indexOf(roman) + 1 : Number(figure);
  return { round, rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + whole.length)}`.trim() };
}
