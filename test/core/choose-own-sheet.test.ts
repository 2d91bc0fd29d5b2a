import { describe, expect, it } from 'vitest';
import { chooseOwnSheet, severalSheets } from '../../src/core/own-sheets/choose-own-sheet';

const sheet = (name: string, hidden = false) => ({ name, hidden });

describe('of several sheets that could be the one of ours', () => {
  it.each([
    ['the only one counts, though it is hidden', [sheet('A', true)], ['B'], 'A', []],
    [
      'the one that is pointed to counts before the one of the usual name',
      [sheet('Cấu hình'), sheet('Riêng')],
      ['Riêng', 'Cấu hình'],
      'Riêng',
      ['Cấu hình'],
    ],
    [
      'the usual name counts before the tabs in front of it',
      [sheet('Bản cũ'), sheet('Cấu hình'), sheet('Khác')],
      [null, 'Cấu hình'],
      'Cấu hình',
      ['Bản cũ', 'Khác'],
    ],
    ['the first tab counts where no name helps', [sheet('A'), sheet('B')], [null, 'Cấu hình'], 'A', ['B']],
    ['a hidden one is passed over in silence', [sheet('Cấu hình', true), sheet('B')], [null, 'Cấu hình'], 'B', []],
  ])('%s', (_, sheets, first, chosen, others) => {
    const found = chooseOwnSheet(sheets, first);
    expect([found?.chosen.name, found?.others.map(({ name }) => name)]).toEqual([chosen, others]);
  });

  it('there is none among none, and nothing is told of one', () => {
    expect(chooseOwnSheet([], ['Cấu hình'])).toBeNull();
    expect(severalSheets(sheet('A'), [])).toEqual([]);
  });
});

it('where there are others, all are named with the one that counts, and nothing is said of a single one', () => {
  expect(severalSheets(sheet('Cấu hình'), [sheet('Cấu hình (2)'), sheet('Cấu hình cũ')])).toEqual([
    {
      severity: 'warning',
      code: 'config-several',
      sheet: 'Cấu hình',
      cell: null,
      params: { sheet: 'Cấu hình', others: '“Cấu hình (2)”, “Cấu hình cũ”' },
    },
  ]);
  expect(severalSheets(sheet('Cấu hình'), [])).toEqual([]);
});
