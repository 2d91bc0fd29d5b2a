import { expect, it } from 'vitest';
import { sheetFunctions } from '../../src/functions/registry';

/* Cells that the search for broken promises has found (npm run fuzz), each the least that broke. */
const found: readonly (readonly [name: string, args: readonly unknown[], answer: unknown])[] = [
  ['DIEMTONG', [2, Number.MAX_VALUE], { kind: 'num' }],
  ['DIEMTONG', [-2, Number.MAX_VALUE], { kind: 'num' }],
  ['DIEMTONG', [0.01, 0.01, 5e-324], { kind: 'num' }],
  ['DIEMTONG', [1, 1, 2.3e-308], { kind: 'num' }],
  [
    'XEPHANG',
    [
      1,
      [
        ['PHÚ', Infinity, 0],
        ['PHÚ', 5e-324, 1],
      ],
    ],
    1,
  ],
];

it.each(found)('%s of a number that no spreadsheet holds answers in words', (name, args, answer) => {
  const result = sheetFunctions.find((one) => one.name === name)?.run(args);
  if (typeof answer === 'object') expect(result).toMatchObject(answer ?? {});
  else expect(result).toBe(answer);
});
