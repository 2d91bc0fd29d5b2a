import { describe, expect, it } from 'vitest';
import { readSharedStrings } from '../../../src/files/read/shared-strings';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="x" count="3" uniqueCount="3">';

describe('texts that cells share', () => {
  it('are read as most programs write them, blanks and escaped letters with them', () => {
    const plain = `${head}<si><t>UBND xã Phú Hưng</t></si>\n<si><t xml:space="preserve"> hai </t></si><si><t>một_x000D_hai</t></si></sst>`;
    expect(readSharedStrings(plain)).toEqual(['UBND xã Phú Hưng', ' hai ', 'một\nhai']);
  });

  it.each([
    ['an entity', '<si><t>A &amp; B</t></si>', 'A & B'],
    ['rich text', '<si><r><t>A</t></r><r><t> B</t></r></si>', 'A B'],
    ['an empty text', '<si><t/></si>', ''],
    ['a prefix', '<x:si><x:t>A</x:t></x:si>', 'A'],
    ['letters of its pronunciation', '<si><t>A</t><rPh sb="0" eb="1"><t>a</t></rPh></si>', 'A'],
    ['a comment', '<si><!-- <si><t>?</t></si> --><t>A</t></si>', 'A'],
  ])('are read in their order also where one has %s', (_, item, text) => {
    expect(readSharedStrings(`${head}<si><t>trước</t></si>${item}<si><t>sau</t></si></sst>`)).toEqual([
      'trước',
      text,
      'sau',
    ]);
  });

  it('are none where the list is empty, in either way of writing that', () => {
    expect([readSharedStrings(`${head}</sst>`), readSharedStrings('<sst xmlns="x"/>')]).toEqual([[], []]);
  });

  it('are refused where the list breaks off', () => {
    expect(() => readSharedStrings(`${head}<si><t>A</t></si>`)).toThrow('damaged part');
  });
});
