import { expect, it } from 'vitest';
import { buildLeagueTable } from '../../../src/core/table/build-league-table';
import { defaultSettings } from '../../../src/core/settings/settings';
import { longDocument, mostInDocument } from '../../../src/hosts/file/write/long-document';
import { report865 } from '../../helpers/report-865';

function tableOf(units: number) {
  const [unit] = report865.units;
  if (unit === undefined) throw new Error('no unit');
  const many = Array.from({ length: units }, (_, row) => ({ ...unit, row, name: `XÃ SỐ ${row}` }));
  return buildLeagueTable({ ...report865, units: many }, null, defaultSettings);
}

it('a Word document of more units than a country has is refused before it takes all memory, its text is not', () => {
  const [most, more] = [tableOf(mostInDocument), tableOf(mostInDocument + 1)];
  expect(longDocument({ report: 'a.docx', notices: null }, most)).toBeNull();
  expect(longDocument({ report: null, notices: null }, more)).toBeNull();
  expect(longDocument({ report: 'a.TXT', notices: null }, more)).toBeNull();
  expect(longDocument({ report: 'a.txt', notices: 'b.docx' }, more)).toEqual({
    code: 'document-too-long',
    params: { path: 'b.docx', units: mostInDocument + 1, most: mostInDocument },
  });
});
