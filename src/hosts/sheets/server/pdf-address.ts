import type { Mark } from '../read/mark';

/** The page of an appendix, for a sheet whose mark is gone: landscape, margins of Nghị định 30/2020/NĐ-CP (top, right, bottom, left, in millimetres). */
const usualPage: Mark['page'] = { portrait: false, margins: [20, 15, 20, 30] };

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(2);

/**
 * The address at which Google gives a sheet as a PDF to whoever may see it: A4, fitted to the width, frozen rows on every page. The person's own
 * browser fetches it, so that the script needs no permission for it. Google does not document the parameters;
 * `scale` 4 is its “fit to page”.
 */
export function pdfAddress(spreadsheetId: string, sheetId: number, page: Mark['page'] = usualPage): string {
  const [top, right, bottom, left] = page.margins;
  const parameters: readonly (readonly [string, string])[] = [
    ['format', 'pdf'],
    ['gid', String(sheetId)],
    ['size', 'A4'],
    ['portrait', String(page.portrait)],
    page.one ? ['scale', '4'] : ['fitw', 'true'],
    ['gridlines', 'false'],
    ['fzr', 'true'],
    ['printtitle', 'false'],
    ['sheetnames', 'false'],
    ['pagenumbers', 'true'],
    ['horizontal_alignment', 'CENTER'],
    ['top_margin', inches(top)],
    ['right_margin', inches(right)],
    ['bottom_margin', inches(bottom)],
    ['left_margin', inches(left)],
  ];
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/export?${parameters.map((parameter) => parameter.join('=')).join('&')}`;
}
