import type { OwnSchemeProblem } from '../core/scheme/validate-scheme';
import type { SchemeRows } from './scheme-rows';
import { isFilled, type SheetCell } from './sheet-cell';
import type { Word } from './words';

type Table = 'indicators' | 'rules' | 'counts';

const codeOf = { indicators: 'ownCode', rules: 'ownRuleCode', counts: 'ownCountCode' } as const;

const indicatorCells: Readonly<Partial<Record<string, readonly [Table, Word]>>> = {
  id: ['indicators', 'ownCode'],
  group: ['indicators', 'ownGroup'],
  max: ['indicators', 'ownMax'],
  weight: ['indicators', 'ownWeight'],
  caption: ['rules', 'ownCaption'],
  target: ['rules', 'ownTarget'],
  steps: ['rules', 'ownSteps'],
  threshold: ['rules', 'ownLimit'],
  counts: ['counts', 'ownNumerator'],
};

/** The cell that a mistake is about: its own where it is filled, else the one that names its row. */
export function cellOfProblem(
  { place }: Pick<OwnSchemeProblem, 'place'>,
  found: SchemeRows,
  first: SheetCell,
): SheetCell {
  if (place.part === 'groups') {
    const cells = found.groups[place.index];
    const own = place.key === 'weight' ? cells?.ownGroupWeight : cells?.ownGroupCode;
    return own ?? first;
  }
  if (place.part === 'indicators') {
    const cells = found.indicators[place.index] ?? {};
    const [table, word] = indicatorCells[place.key] ?? ['indicators', 'ownCode'];
    const code = cells.ownCode?.text;
    const row = table === 'indicators' ? cells : found[table].find((each) => each[codeOf[table]]?.text === code);
    const own = row?.[word];
    return isFilled(own) ? own : (row?.[codeOf[table]] ?? cells.ownCode ?? first);
  }
  const fact =
    place.part === 'bands'
      ? 'factBands'
      : place.part === 'scheme'
        ? 'factId'
        : place.key === 'kind'
          ? 'factKind'
          : 'factMax';
  return found.facts.get(fact) ?? first;
}
