// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedSheet } from '../../src/core/comparison/compared-period';
import { defaultSettings } from '../../src/core/settings/settings';
import { initialState } from '../../src/pane/state/pane-state';
import { unitChangesFold } from '../../src/pane/view/unit-changes-fold';
import { speechOf } from '../../src/pane/view/words';
import { report865 } from '../helpers/report-865';

const summary = { units: 18, grades: [], ungraded: 0, rise: null, fall: null, previousPeriod: null, findings: [] };
const state = { ...initialState, preview: { busy: false, summary, failure: null } };

function foldOver(names: (name: string) => string, renamed = defaultSettings.renamed) {
  const dataset = { ...report865, units: report865.units.map((unit) => ({ ...unit, name: names(unit.name) })) };
  const table = buildLeagueTable(dataset, comparedSheet(report865), { ...defaultSettings, renamed });
  const fold = unitChangesFold(speechOf('vi'), {
    result: () => ({
      findings: [],
      interpretations: [],
      table,
      plan: null,
      counted: null,
      countsScheme: null,
      read: null,
    }),
  });
  fold.render(state);
  return fold.element as HTMLDetailsElement;
}

it('the pane lists which units are new, gone, renamed or only look alike', async () => {
  const other: Readonly<Record<string, string>> = {
    'PHÚ AN': 'TÂN LẬP',
    'PHÚ HÙNG': 'PHÚ HƯNG',
    'PHÚ LONG': 'LONG PHÚ',
  };
  const fold = foldOver((name) => other[name] ?? name, [{ from: 'Phú Long', to: 'Long Phú', on: null }]);
  expect(fold.hidden).toBe(false);
  fold.open = true;
  await vi.waitFor(() => {
    expect(fold.querySelectorAll('h3')).toHaveLength(4);
  });
  const said = [...fold.querySelectorAll('h3, li')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Mới (1)',
    'TÂN LẬP',
    'Không còn (2)',
    'PHÚ AN',
    'PHÚ HÙNG',
    'Đổi tên, vẫn tính tăng/giảm (1)',
    'PHÚ LONG → LONG PHÚ',
    'Tên gần giống, coi là khác (1)',
    'PHÚ HÙNG → PHÚ HƯNG',
  ]);
});

it('the pane has no such list where the units are the same', () => {
  expect(foldOver((name) => name).hidden).toBe(true);
});
