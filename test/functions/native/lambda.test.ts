import { describe, expect, it } from 'vitest';
import { lambdaFormula, storedLambda } from '../../../src/functions/native/lambda';
import type { NativeFunction } from '../../../src/functions/native/native-function';
import { sheetsNamedFunction } from '../../../src/functions/native/sheets-named-function';

/** A made function: a total and, where it is given, a bonus. */
const bonus: NativeFunction = {
  name: 'THUONG',
  description: '',
  parameters: [
    { name: 'diem', optional: false },
    { name: 'them', optional: true },
  ],
  steps: [
    ['them_so', 'IF(them="","diem",them)'],
    ['ca_hai', 'diem+them_so'],
  ],
  result: 'ROUND(ca_hai,2)',
  each: null,
};
const plain: NativeFunction = {
  name: 'DOI',
  description: '',
  parameters: [{ name: 'diem', optional: false }],
  steps: [],
  result: 'diem*2',
  each: null,
};

describe('a native function', () => {
  it('is for the name manager of Excel a LAMBDA, its optional parameter in brackets and empty where it is left out', () => {
    expect(lambdaFormula(bonus)).toBe(
      '=LAMBDA(diem,[them],LET(them_nhan,IF(ISOMITTED(them),"",them),them_so,IF(them_nhan="","diem",them_nhan),ca_hai,diem+them_so,ROUND(ca_hai,2)))',
    );
    expect(lambdaFormula(plain)).toBe('=LAMBDA(diem,diem*2)');
  });

  it('takes cells one by one where it cannot take them all at once', () => {
    expect(lambdaFormula({ ...bonus, each: 'diem' })).toBe(
      '=LAMBDA(diem,[them],LET(them_nhan,IF(ISOMITTED(them),"",them),MAP(diem,LAMBDA(mot_o,LET(them_so,IF(them_nhan="","diem",them_nhan),ca_hai,mot_o+them_so,ROUND(ca_hai,2))))))',
    );
    expect(lambdaFormula({ ...plain, each: 'diem' })).toBe('=LAMBDA(diem,MAP(diem,LAMBDA(mot_o,mot_o*2)))');
  });

  it('is kept in a file with the prefixes that Excel writes, without an equals sign', () => {
    expect(storedLambda({ ...bonus, steps: [] })).toBe(
      '_xlfn.LAMBDA(_xlpm.diem,_xlop.them,_xlfn.LET(_xlpm.them_nhan,IF(_xlfn.ISOMITTED(_xlpm.them),"",_xlpm.them),ROUND(_xlpm.ca_hai,2)))',
    );
    expect(storedLambda({ ...plain, each: 'diem' })).toBe(
      '_xlfn.LAMBDA(_xlpm.diem,_xlfn.MAP(_xlpm.diem,_xlfn.LAMBDA(_xlpm.mot_o,_xlpm.mot_o*2)))',
    );
  });

  it('is for Google Sheets a named function of its required parameters, with semicolons', () => {
    expect(sheetsNamedFunction(bonus)).toEqual({
      name: 'THUONG',
      parameters: ['diem'],
      formula: '=ARRAYFORMULA(LET(them_so;IF(""="";"diem";"");ca_hai;diem+them_so;ROUND(ca_hai;2)))',
    });
    expect(sheetsNamedFunction({ ...bonus, each: 'diem' }).formula).toBe(
      '=ARRAYFORMULA(MAP(diem;LAMBDA(mot_o;LET(them_so;IF(""="";"diem";"");ca_hai;mot_o+them_so;ROUND(ca_hai;2)))))',
    );
  });
});
