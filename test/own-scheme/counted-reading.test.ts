import { expect, it } from 'vitest';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { leagueJson } from '../../src/pipeline/league-json';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

const scheme = schemeOfText(exampleText('phuc-vu-tu-so-dem.json'));

it('how a table was understood names, of each counted indicator, the columns that it comes from and the form of its points', () => {
  const { table, findings, interpretations } = buildAppendix(
    inputBy(scheme, gridOfCsv(exampleText('phuc-vu-tu-so-dem.csv'))),
  );
  if (table === null) throw new Error('no table');
  const [read] = leagueJson(table, findings, interpretations).reading;
  const counted = (read?.columns ?? []).flatMap(({ role, used, counted: of }) =>
    of === undefined ? [] : [[role, used, of.from.join(' ÷ '), of.form]],
  );
  // C: HS nộp trực tuyến, D: Tổng hồ sơ, and so on in the sheet as it came.
  expect(counted).toEqual([
    ['truc-tuyen', true, 'C ÷ D', 'target'],
    ['tre-han', true, 'E ÷ F', 'less'],
    ['phan-anh', true, 'G ÷ H', 'steps'],
    ['thu-ngan-sach', true, 'I ÷ J', 'share'],
  ]);
  expect(read?.columns.find(({ role }) => role === 'hai-long')?.counted).toBeUndefined();
});
