import { expect, it } from 'vitest';
import { sheetOfReference } from '../../src/core/own-sheets/sheet-of-reference';

it('the sheet of a workbook’s name is found with and without quotation marks, with and without the sign of a formula', () => {
  const references = [
    "='Cấu hình'!$A$1",
    "'Cấu hình'!A1",
    '=T5!$A$1',
    'LichSu!A1:C3',
    "='Chị Hoa''s'!$A$1",
    "='A!B'!C1",
  ];
  expect(references.map(sheetOfReference)).toEqual(['Cấu hình', 'Cấu hình', 'T5', 'LichSu', "Chị Hoa's", 'A!B']);
});

it('a name that points to no sheet has none', () => {
  expect(['=#REF!$A$1', '=70', '', '=SUM(1,2)', "='Cấu hình!A1"].map(sheetOfReference)).toEqual([
    '#REF',
    null,
    null,
    null,
    null,
  ]);
});
