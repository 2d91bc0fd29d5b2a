import { cellName } from '../../core/area';
import type { Count } from '../../core/counts';
import type { CountedUnit } from '../../core/counted-unit';
import { cellAt, type Grid } from '../../core/grid';
import { provinceOf, typedUnitKey } from '../../core/names/unit-name';
import type { BodyRow } from '../body-rows';
import type { FindingList } from '../finding-list';
import { cellText } from '../header';
import { parseScore } from '../parse-score';
import { countKey } from './count-key';
import type { LongForm } from './counts-form';
import type { CountsLayout } from './find-counts';
import type { OtherMaxima } from './other-maxima';
import { readPublished } from './published';
import { readCount } from './read-count';
import { unitOf } from './unit-cell';
import type { CountVocabulary, IndicatorSubject, Subject } from './vocabulary';
import { isNamed } from './words';

interface OpenUnit extends Pick<CountedUnit, 'name' | 'code' | 'row'> {
  readonly counts: Map<string, Count | null>;
  readonly official: Map<string, number>;
  /** Rows of its indicators, groups and total. */
  readonly rows: Map<string, number>;
}

/** What a row is of: an indicator, the points of a group, or of the whole; null where nothing is known by its name. */
type Of = Subject | 'total' | null;

function rowSubject(grid: Grid, row: number, { indicator, group }: LongForm, vocabulary: CountVocabulary): Of {
  for (const { index } of indicator) {
    const text = cellText(cellAt(grid, row, index));
    const key = countKey(text);
    if (isNamed(key, 'groupTotal')) {
      const named = group === null ? null : vocabulary.subjectOf(countKey(cellText(cellAt(grid, row, group.index))));
      return named?.kind === 'group' ? named : null;
    }
    if (isNamed(key, 'total')) return 'total';
    const subject = vocabulary.subjectOf(key) ?? vocabulary.subjectOf(countKey(text.replace(/\s*\(.*$/u, '')));
    if (subject !== null) return subject;
  }
  return null;
}

interface NamedRow {
  readonly body: BodyRow;
  /** What the row calls its indicator. */
  readonly named: string;
  /** What that is known to mean. */
  readonly known: Of;
}

/** By names that nobody knows, the indicator that each most likely means: the first name for one has it, and none for an indicator that a row names by a name that is known. */
function likelyIndicators(
  rows: readonly NamedRow[],
  vocabulary: CountVocabulary,
): ReadonlyMap<string, IndicatorSubject | null> {
  const taken = new Set(
    rows.flatMap(({ known }) =>
      known !== null && known !== 'total' && known.kind === 'indicator' ? [known.indicator.code] : [],
    ),
  );
  const found = new Map<string, IndicatorSubject | null>();
  for (const { named, known } of rows) {
    if (known !== null || found.has(named)) continue;
    const likely = vocabulary.likelyOf(countKey(named));
    const isFree = likely !== null && !taken.has(likely.indicator.code);
    found.set(named, isFree ? likely : null);
    if (isFree) taken.add(likely.indicator.code);
  }
  return found;
}

/** Reads one row per unit and indicator, in any order. Rows of a group and of the total hold published points. */
export function readLong(
  grid: Grid,
  { name: nameColumn, code: codeColumn }: CountsLayout,
  form: LongForm,
  bodies: readonly BodyRow[],
  vocabulary: CountVocabulary,
  shares: ReadonlySet<number>,
  maxima: OtherMaxima,
  findings: FindingList,
): readonly CountedUnit[] {
  const units = new Map<string, OpenUnit>();
  const strange = new Set<string>();
  const first = form.indicator[0]?.index ?? nameColumn.index;
  const rows = bodies.map((body): NamedRow => ({
    body,
    named: cellText(cellAt(grid, body.row, first)),
    known: rowSubject(grid, body.row, form, vocabulary),
  }));
  const likelyOf = likelyIndicators(rows, vocabulary);
  for (const { body, named, known } of rows) {
    const { row } = body;
    const { name, code } = unitOf(body.name, codeColumn === null ? null : cellAt(grid, row, codeColumn.index));
    const key = `${code ?? ''}|${typedUnitKey(name)}|${provinceOf(name) ?? ''}`;
    const unit: OpenUnit = units.get(key) ?? {
      name,
      code,
      row,
      counts: new Map(),
      official: new Map(),
      rows: new Map(),
    };
    units.set(key, unit);

    const likely = known === null ? (likelyOf.get(named) ?? null) : null;
    if (known === null && !strange.has(named)) {
      strange.add(named);
      if (likely === null) findings.at(row, first, 'indicator-unknown', { value: named });
      else findings.at(row, first, 'indicator-likely', { value: named, column: likely.indicator.name.vi });
    }
    const subject = known ?? likely;
    if (subject === null) continue;
    const of = subject === 'total' ? 'total' : subject.kind === 'group' ? subject.group.id : subject.indicator.code;
    const earlier = unit.rows.get(of);
    if (earlier !== undefined) {
      findings.at(row, first, 'count-repeated', {
        name,
        column: subject !== 'total' && subject.kind === 'indicator' ? subject.indicator.name.vi : named,
        other: cellName(earlier, first),
      });
      continue;
    }
    unit.rows.set(of, row);
    if (subject !== 'total' && subject.kind === 'indicator')
      unit.counts.set(of, readCount(grid, row, subject.indicator, form.place, shares, findings));
    if (form.points === null) continue;
    const scheme = subject === 'total' ? 100 : subject.kind === 'group' ? subject.group.max : subject.indicator.max;
    const stated = form.max === null ? null : parseScore(cellAt(grid, row, form.max.index));
    const max = stated?.kind === 'number' && stated.value > 0 ? stated.value : scheme;
    if (form.max !== null && max !== scheme) maxima.add(of, named, max, scheme, row, form.max.index);
    const points = readPublished(grid, row, form.points, max, findings);
    if (points !== null) unit.official.set(of, points);
  }
  return [...units.values()].map(({ name, code, row, counts, official }) => ({
    name,
    code,
    row,
    counts: Object.fromEntries(counts),
    official: Object.fromEntries(official),
  }));
}
