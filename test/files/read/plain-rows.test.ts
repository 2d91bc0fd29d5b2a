import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFigure } from '../../../src/files/read/plain-figures';
import { type XlsxSheet, readXlsxSheet } from '../../../src/files/read/xlsx-sheet';
import type { XlsxWorkbook } from '../../../src/files/read/xlsx-workbook';

const plain = { isDate: false, isPercent: false };
const workbook: XlsxWorkbook = {
  part: 'xl/workbook.xml',
  stringsPart: null,
  sheets: [],
  from1904: false,
  calculatesOnLoad: false,
  open: null,
  settings: [],
  strings: ['XÃ PHÚ XUÂN', '', 'a & b'],
  formats: [
    { code: '', ...plain },
    { code: '0.00%', isDate: false, isPercent: true },
    { code: 'dd/mm/yyyy', isDate: true, isPercent: false },
  ],
};

/** A comment before the rows is what the quick reader leaves to the one that reads any XML. */
function bothWays(rows: string): { quick: XlsxSheet | string; any: XlsxSheet | string } {
  const read = (before: string): XlsxSheet | string => {
    const part = strToU8(`<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`);
    try {
      return readXlsxSheet('A', part, workbook);
    } catch (error) {
      return String(error);
    }
  };
  return { quick: read(''), any: read('<!-- -->') };
}

const references = fc.oneof(
  fc.constant(''),
  fc.constantFrom(' r="A1"', ' r="C2"', " r='XFD7'", ' r="b3"', ' r="$D$4"', ' r="5"', ' r="A0"', ' r=""'),
);
const types = fc.constantFrom(
  '',
  ' t="n"',
  ' t="s"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t=""',
);
const styles = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="99"', ' s="x"');
const values = fc.constantFrom(
  ...[
    '<v>1</v>',
    '<v>0</v>',
    '<v> 74.81\n</v>',
    '<v>-0.5</v>',
    '<v>1E+2</v>',
    '<v>0.30000000000000004</v>',
    '<v/>',
    '<v></v>',
    '',
  ],
  ...[
    '<v>12345678901234567890</v>',
    '<v>2</v>',
    '<v>9</v>',
    '<v>1.2.3</v>',
    '<v>&#49;</v>',
    '<v>a &amp; b</v>',
    '<v>&nbsp;</v>',
    '<v>.5</v>',
  ],
  ...[
    '<v xml:space="preserve"> 1 </v>',
    '<v>#N/A</v>',
    '<v>TRUE</v>',
    '<v>2024-05-06</v>',
    '<v>1<!-- 2 -->3</v>',
    '<v><![CDATA[7]]></v>',
  ],
  ...[
    '<is><t>PHÚ_x000D_\n</t></is>',
    '<is><t xml:space="preserve"> a </t></is>',
    '<is><r><t>a</t></r><r><t>b</t></r></is>',
    '<extLst><v>3</v></extLst>',
  ],
);
const formulas = fc.constantFrom(
  '',
  '',
  '',
  '<f>SUM(A1:B1)</f>',
  '<f t="shared" si="0"/>',
  '<f a="1">A1&amp;B1</f>',
  '<f/>',
);
const cells = fc
  .tuple(references, styles, types, formulas, values)
  .map(([reference, style, type, formula, value]) =>
    formula + value === '' ? `<c${reference}${style}${type}/>` : `<c${reference}${style}${type}>${formula}${value}</c>`,
  );
const rows = fc
  .tuple(
    fc.constantFrom(
      '',
      ' r="1"',
      ' r="3"',
      ' r="9" spans="1:3" hidden="1"',
      ' hidden="true" x:dyDescent="0.3"',
      ' r="0"',
    ),
    fc.array(cells, { maxLength: 4 }),
  )
  .map(([attributes, inside]) => `<row${attributes}>${inside.join('')}</row>`);
const odd = fc.constantFrom(
  '',
  '',
  '',
  '',
  '\n ',
  '<row/>',
  '<x:row><x:c><x:v>5</x:v></x:c></x:row>',
  '<row><c><v>1</v></row>',
  '<ext/>',
  '<rows/>',
);

describe('the quick reader of rows', () => {
  it('reads whatever it reads as the reader of any XML does, and leaves the rest to it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, odd), { maxLength: 4 }), (parts) => {
        const { quick, any } = bothWays(parts.flat().join(''));
        expect(quick).toEqual(any);
      }),
      { numRuns: 3000 },
    );
  });

  it('makes the same number of digits as the language itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (whole, fraction, places) => {
          const text = `${whole}${places === 0 ? '' : `.${String(fraction).padStart(places, '0')}`}`;
          const bytes = strToU8(text);
          const figure = plainFigure(bytes, 0, bytes.length);
          expect(Number.isNaN(figure) || Object.is(figure, Number(text))).toBe(true);
        },
      ),
    );
  });
});
