import type { CellStyle } from '../../appendix/sheet-plan';

const families: Readonly<Record<string, string>> = {
  'Times New Roman': "'Times New Roman', Tinos, 'Liberation Serif', serif",
};

/** A cell's looks as CSS declarations. `scale`: of the size on paper. */
export function styleDeclarations(style: CellStyle, scale: number): string {
  const { fontName, fontSize, bold, italic, underline, color, fill, horizontal, vertical, wrap, border } = style;
  const known = fontName === undefined ? undefined : families[fontName];
  const rules = [
    known && `font-family: ${known}`,
    `font-size: ${Number(((fontSize ?? 11) * scale).toFixed(2))}pt`,
    bold === true && 'font-weight: 700',
    italic === true && 'font-style: italic',
    underline === true && 'text-decoration: underline',
    color !== undefined && /^#[0-9a-f]{6}$/iu.test(color) && `color: ${color}`,
    fill !== undefined && /^#[0-9a-f]{6}$/iu.test(fill) && `background: ${fill}`,
    horizontal !== undefined && `text-align: ${horizontal}`,
    vertical !== undefined && `vertical-align: ${vertical}`,
    `white-space: ${wrap === true ? 'pre-wrap' : 'pre'}`,
    border === true && `border: 1px solid #000`,
  ];
  return rules.filter((rule) => typeof rule === 'string').join('; ');
}

/** A cell's looks as a rule of a style sheet. */
export function styleRule(selector: string, style: CellStyle, scale: number): string {
  return `${selector} { ${styleDeclarations(style, scale)} }`;
}
