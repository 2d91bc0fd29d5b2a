import { describe, expect, it } from 'vitest';
import { cellReference, sheetReference } from '../../../src/core/formula/cell-reference';
import { gradeFormula } from '../../../src/core/formula/grade-formula';
import { numberLiteral } from '../../../src/core/formula/number-literal';
import { textLiteral } from '../../../src/core/formula/text-literal';
import { withSemicolons } from '../../../src/core/formula/with-semicolons';
import { bands766 } from '../../../src/core/scheme/bands-766';

describe('a formula', () => {
  it('names a cell that stays the same wherever it goes, and a sheet between quotes', () => {
    expect(cellReference(6, 2)).toBe('$C$7');
    expect(sheetReference('Tháng 5')).toBe("'Tháng 5'!");
    expect(sheetReference("Chị Hoa's")).toBe("'Chị Hoa''s'!");
  });

  it('writes a number that a decimal comma does not change, and a text with its quotation marks doubled', () => {
    expect([70, 0, 12.5, 89.05].map(numberLiteral)).toEqual(['70', '0', '(125/10)', '(8905/100)']);
    expect(textLiteral('Tổ "Một cửa"')).toBe('"Tổ ""Một cửa"""');
  });

  it('grades a total by IF within IF, the lowest grade without a question', () => {
    expect(gradeFormula('C7', bands766, ({ label }) => textLiteral(label))).toBe(
      'IF(C7>=90,"XUẤT SẮC",IF(C7>=80,"TỐT",IF(C7>=70,"KHÁ",IF(C7>=50,"TB","YẾU"))))',
    );
  });

  it('has semicolons where a decimal comma is used, but not within a text or the name of a sheet', () => {
    expect(withSemicolons(`IF(A1>=70,"Tốt, ""khá"", đạt",SUM('Tháng 4, 5'!C1,1))`)).toBe(
      `IF(A1>=70;"Tốt, ""khá"", đạt";SUM('Tháng 4, 5'!C1;1))`,
    );
    expect(withSemicolons(`IF('Chị Hoa''s, 5'!A1,"",0)`)).toBe(`IF('Chị Hoa''s, 5'!A1;"";0)`);
  });
});
