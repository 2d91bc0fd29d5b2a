import fc from 'fast-check';
import type { CellValue } from '../../src/core/grid';

/** A score of two decimals, as published. */
export const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

const spaced = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, ` ${text}`, `${text}\u00A0`, `\u200B${text}`, `${text}\n`);

/** A number as text, as some locale or some hand writes it. */
export const numberText: fc.Arbitrary<string> = fc
  .tuple(
    score,
    fc.constantFrom<(value: number) => string>(
      (value) => String(value),
      (value) => String(value).replace('.', ','),
      (value) => `${String(value).replace('.', ',')}%`,
      (value) => `${value}/100`,
      (value) => value.toFixed(3),
      (value) => value.toFixed(2).replace('.', ','),
      (value) => `${value} điểm`,
      (value) => `'${value}`,
      (value) => `−${value}`,
      (value) => (value * 1000).toLocaleString('de-DE'),
      (value) => (value * 1000).toLocaleString('en-US'),
      (value) => (value * 1000).toLocaleString('fr-FR'),
      (value) => value.toLocaleString('ar-EG'),
      (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      (value) => value.toExponential(),
      (value) => `${value}${value}.${value},${value}`,
    ),
  )
  .chain(([value, write]) => spaced(write(value)));

const strangeNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(
    -0,
    5e-324,
    1.7976931348623157e308,
    0.1 + 0.2,
    89.996,
    89.995,
    100.0000000001,
    -1,
    1e21,
    45_415,
    0.9841,
    1,
    2024,
  ),
  fc.integer(),
);
const noValue = fc.constantFrom('', ' ', '-', '–', '—', 'N/A', 'null', 'chưa có', 'Không phát sinh', '…', '...');
const problem = fc.constantFrom(
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#CALC!',
  'tám mươi',
  '8O,5',
  '1.2.3',
  '1,2,3',
  '12/34',
  '%',
  '05/6/2024',
  'TRUE',
);

/** Text that would be a formula, markup, a control sequence, a lie to the eye, or a burden, if it were taken for more than text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    '\r=1',
    "'=1",
    "=cmd|' /C calc'!A0",
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&amp;&lt;',
    ']]>',
    '\u202Egnod\u202C',
    '\u200Bx\u200D',
    '\u0000',
    '\u001B[31m',
    '\u0007',
    '\uFFFE',
    '\uD800',
    '_x0041_',
    '{name}',
    '{period}',
    '$1$&',
    '__proto__',
    'constructor',
    'toString',
    'a'.repeat(3000),
    'ả'.normalize('NFD').repeat(400),
    '👨‍👩‍👧‍👦',
    'ﷺ',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** A cell where a figure belongs. */
export const figureCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: score },
  { weight: 3, arbitrary: numberText },
  { weight: 2, arbitrary: noValue },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(strangeNumber, problem, hostileText, fc.boolean()) },
);

/** Any cell at all. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  score,
  numberText,
  strangeNumber,
  noValue,
  problem,
  hostileText,
  fc.boolean(),
);
