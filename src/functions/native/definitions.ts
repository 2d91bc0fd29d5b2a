import { vi } from '../../catalogue/vi';
import { gradeFormula } from '../../core/formula/grade-formula';
import { numberLiteral } from '../../core/formula/number-literal';
import { textLiteral } from '../../core/formula/text-literal';
import { bands766 } from '../../core/scheme/bands-766';
import { portal2026 } from '../../core/scheme/portal-2026';
import type { NativeFunction } from './native-function';
import { numberSteps, numError, valueError } from './number-steps';

const required = (name: string) => ({ name, optional: false });
const optional = (name: string) => ({ name, optional: true });

/** True where the words are one of these; small and capital letters are alike to a spreadsheet. The zero makes a number of a single comparison: TRUE and FALSE are both over 0. */
function isOneOf(value: string, words: readonly string[]): string {
  return `0+${words.map((word) => `(${value}=${textLiteral(word)})`).join('+')}>0`;
}

function choice(value: string, first: readonly string[], second: readonly string[]): string {
  return `IF(${isOneOf(value, ['', ...first])},FALSE(),IF(${isOneOf(value, second)},TRUE(),${valueError}))`;
}

/** Half a billionth: totals differ by more, and the noise of a sum that a spreadsheet computed by less. */
const noise = '5/10^10';

/* As in percent-cells.ts: what a cell that shows 86,59 % holds. */
const hasFineDecimals = (value: string): string => `(ABS(ROUND(${value},2)-${value})>${noise})`;
const isFraction = (name: string): string => `IF(ISNUMBER(${name}),(${name}>0)*(${name}<=1),0)>0`;
const isFineFraction = (name: string): string =>
  `IF(ISNUMBER(${name}),(${name}>0)*(${name}<=1)*${hasFineDecimals(name)},0)`;

const outOfRange = (value: string, max: string): string => `(${value}<0)+(${value}>${max})>0`;

const xepLoai: NativeFunction = {
  name: 'XEPLOAI',
  description: vi.functions.XEPLOAI,
  parameters: [required('diem'), optional('kieu')],
  steps: [...numberSteps('diem'), ['viet_du', choice('kieu', ['ngắn gọn', 'ngan gon'], ['đầy đủ', 'day du'])]],
  result: `IF(ISERROR(viet_du),viet_du,IF(diem_so="","",IF((${outOfRange('diem_so', '100')})+(${isFraction('diem')})>0,${numError},${gradeFormula(
    'diem_so',
    bands766,
    ({ label, fullLabel }) =>
      label === fullLabel ? textLiteral(label) : `IF(viet_du,${textLiteral(fullLabel)},${textLiteral(label)})`,
  )})))`,
  each: null,
};

const xepHang: NativeFunction = {
  name: 'XEPHANG',
  description: vi.functions.XEPHANG,
  parameters: [required('diem'), required('danh_sach'), optional('kieu')],
  steps: [
    ...numberSteps('diem'),
    ['cac_so', 'IF(ISNUMBER(danh_sach),danh_sach,-10^9)'],
    [
      'lan_lon',
      `(SUMPRODUCT((cac_so>0)*(cac_so<=1)*${hasFineDecimals('cac_so')})>0)*(SUMPRODUCT(1*(cac_so>1))>0)*(SUMPRODUCT((cac_so>1)*${hasFineDecimals('cac_so')})=0)>0`,
    ],
    ['lien_tuc', choice('kieu', ['cách quãng', 'cach quang'], ['liên tục', 'lien tuc'])],
  ],
  result:
    `IF(ISERROR(lien_tuc),lien_tuc,IF(lan_lon,${numError},IF(diem_so="","",IF(SUMPRODUCT((cac_so>=diem_so-${noise})*(cac_so<=diem_so+${noise}))=0,IF(${isFineFraction('diem')}>0,${numError},NA()),` +
    `1+IF(lien_tuc,ROUND(SUMPRODUCT((cac_so>diem_so+${noise})/(COUNTIF(danh_sach,cac_so)+(cac_so=-10^9))),0),SUMPRODUCT(1*(cac_so>diem_so+${noise})))))))`,
  each: 'diem',
};

const tangGiam: NativeFunction = {
  name: 'TANGGIAM',
  description: vi.functions.TANGGIAM,
  parameters: [required('hien_tai'), required('ky_truoc')],
  steps: [...numberSteps('hien_tai'), ...numberSteps('ky_truoc')],
  result: `IF((hien_tai_so="")+(ky_truoc_so="")>0,"",IF(${isFineFraction('hien_tai')}+${isFineFraction('ky_truoc')}>0,${numError},ROUND(hien_tai_so-ky_truoc_so,10)))`,
  each: null,
};

const levelByLabel = bands766.reduceRight(
  (otherwise, { label, fullLabel, floor }) =>
    `IF(${isOneOf('muc', [...new Set([label, fullLabel])])},${numberLiteral(floor)},${otherwise})`,
  'muc_so',
);

const canThem: NativeFunction = {
  name: 'CANTHEM',
  description: vi.functions.CANTHEM,
  parameters: [required('diem'), optional('muc')],
  steps: [
    ...numberSteps('diem'),
    ...numberSteps('muc'),
    [
      'bac_tren',
      [...bands766]
        .sort((a, b) => a.floor - b.floor)
        .reduceRight(
          (above, { floor }) => `IF(diem_so<${numberLiteral(floor)},${numberLiteral(floor)},${above})`,
          'diem_so',
        ),
    ],
    ['can_dat', `IF(muc="",bac_tren,${levelByLabel})`],
  ],
  result: `IF(diem_so="","",IF((${outOfRange('diem_so', '100')})+(${isFraction('diem')})>0,${numError},IF((${outOfRange('can_dat', '100')})+(${isFraction('muc')})>0,${numError},IF(can_dat>diem_so,ROUND(can_dat-diem_so,10),0))))`,
  each: null,
};

const groups = ['ckmb', 'tien_do', 'dvctt', 'thanh_toan', 'so_hoa', 'hai_long'];

const diem766: NativeFunction = {
  name: 'DIEM766',
  description: vi.functions.DIEM766,
  parameters: groups.map(required),
  steps: groups.flatMap(numberSteps),
  result:
    `IF(${groups.map((group) => `(${group}_so="")`).join('+')}>0,"",` +
    `IF(${groups.map(isFineFraction).join('+')}>0,${numError},IF(${groups.map((group, index) => `(${outOfRange(`${group}_so`, numberLiteral(portal2026.indicators[index]?.max ?? 0))})`).join('+')}>0,${numError},ROUND(${groups.map((group) => `${group}_so`).join('+')},10))))`,
  each: null,
};

/** The custom functions that a spreadsheet can compute by itself, in the order in which the guide explains them. */
export const nativeFunctions: readonly NativeFunction[] = [xepLoai, xepHang, tangGiam, canThem, diem766];
