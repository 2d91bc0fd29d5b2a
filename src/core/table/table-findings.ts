import { cellName } from '../area';
import { clusteringsOf, type ClusterProblem } from './clusters';
import type { ComparedPeriod, PastUnit } from '../comparison/compared-period';
import { compareWith } from '../comparison/comparison';
import type { Comparison } from '../comparison/comparison';
import type { Dataset, UnitRecord } from '../dataset';
import { shownDay } from '../periods/date';
import { round } from '../decimal';
import type { Finding } from '../finding';
import { severityOf } from '../finding-codes';
import type { FindingCode } from '../finding-codes';
import { sheetReference } from '../formula/cell-reference';
import { gradeOf } from './grade';
import { type Period } from '../periods/period';
import { comparePeriods } from '../periods/period-order';
import { datedPeriod, isProvisional } from '../periods/period-end';
import { ownUnitOf } from '../names/own-unit';
import { indicatorOf } from '../scheme';
import type { Settings } from '../settings/settings';
import type { UnitChanges } from '../comparison/unit-changes';
import { untypedTwins } from './untyped-twins';

/** Names that a sentence can hold; a longer list is cut. */
const mostNames = 20;

function listed(names: readonly string[]): { readonly count: number; readonly names: string } {
  return {
    count: names.length,
    names: [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', '),
  };
}

/** Where units were redrawn most are new and gone: said at once, not one by one. */
function comingAndGoing({ added, gone }: UnitChanges, redrawn: boolean, at: FindingAt): Finding[] {
  if (!redrawn)
    return [
      ...added.map((unit) => at('unit-new', unit, { name: unit.name })),
      ...gone.map((name) => at('unit-gone', null, { name })),
    ];
  return [
    ...(added.length > 0 ? [at('units-new', null, listed(added.map(({ name }) => name)))] : []),
    ...(gone.length > 0 ? [at('units-gone', null, listed(gone))] : []),
  ];
}

const codeOfNear = { letters: 'near-name', several: 'unit-unclear', code: 'unit-other-code' } as const;
const codeOfSlip = { old: 'rename-old-absent', new: 'rename-new-absent', day: 'rename-day' } as const;

/** Where units of the compared period stand, as a spreadsheet writes it: “ ('Tháng 8'!B5)”; empty where that is no sheet of units. */
function placeOf(units: readonly PastUnit[], { names }: ComparedPeriod): string {
  const cells = units.flatMap(({ row }) =>
    names === undefined || row === undefined ? [] : [`${sheetReference(names.sheet)}${cellName(row, names.column)}`],
  );
  return cells.length === 0 ? '' : ` (${cells.join(', ')})`;
}

function comparisonFindings(
  dataset: Dataset,
  compared: ComparedPeriod,
  comparison: Comparison,
  at: FindingAt,
): Finding[] {
  const { earlier, redrawn, changes, unusedEntries, basis, otherKind } = comparison;
  const other =
    basis.kind === 'other'
      ? basis.why === 'version'
        ? 'other-version'
        : 'other-scheme'
      : otherKind
        ? 'other-kind'
        : null;
  const added = basis.kind === 'additions' ? basis.added.map((id) => indicatorOf(dataset.scheme, id)?.name ?? id) : [];
  const missing = dataset.units.filter((unit) => earlier.get(unit)?.total === null);
  return [
    ...(other === null ? [] : [at(other, null, { period: compared.period?.label ?? '' })]),
    ...(added.length === 0
      ? []
      : [at('scheme-additions', null, { period: compared.period?.label ?? '', names: added.join(', ') })]),
    ...(isLater(dataset.period, compared.period)
      ? [at('previous-later', null, { period: compared.period?.label ?? '', now: dataset.period?.label ?? '' })]
      : []),
    ...(compared.provisional ? [at('previous-provisional', null, { period: compared.period?.label ?? '' })] : []),
    ...(redrawn ? [at('units-redrawn', null, { date: shownDay(redrawn.on), source: redrawn.source })] : []),
    ...changes.merged.map(({ unit, before }) => at('unit-merged', unit, { name: unit.name, from: before.join(', ') })),
    ...changes.divided.map(({ unit, before }) => at('unit-divided', unit, { name: unit.name, from: before })),
    ...changes.renamed.map(({ unit, before }) => at('unit-renamed', unit, { name: unit.name, from: before })),
    ...missing.map((unit) => at('previous-missing', unit, { name: unit.name })),
    ...changes.alike.map(({ unit, before, why, near }) =>
      at(codeOfNear[why], unit, { name: unit.name, other: before, place: placeOf(near, compared) }),
    ),
    ...comingAndGoing(changes, redrawn !== null, at),
    ...unusedEntries.map(({ wrong, entry: { from, to, on }, unit }) =>
      at(codeOfSlip[wrong], unit, { from, to, date: on === null ? '' : shownDay(on) }),
    ),
  ];
}

function clusterFinding(problem: ClusterProblem, at: FindingAt): Finding {
  const { kind, clustering } = problem;
  if (kind === 'twice')
    return at('cluster-twice', problem.unit, { clustering, name: problem.unit.name, clusters: problem.clusters });
  return at(`cluster-${kind}`, null, { clustering, ...listed(problem.names) });
}

/** True where a compared period is later than this one, as far as years are written. */
function isLater(now: Period | null, compared: Period | null): boolean {
  if (now === null || compared === null) return false;
  return comparePeriods(now, compared) === -1;
}

type FindingAt = (code: FindingCode, unit: UnitRecord | null, params: Finding['params']) => Finding;

/**
 * What a person should know of the comparison and the grades: units new or gone since the compared period, names that look alike, missing totals,
 * and totals whose printed form would contradict their grade (89.996 prints 90.00 but is TỐT).
 * @param comparison - Of the dataset with the compared period, where it is known already.
 */
export function tableFindings(
  dataset: Dataset,
  compared: ComparedPeriod | null,
  settings: Settings,
  comparison: Comparison | null = compared && compareWith(dataset, compared, settings),
): Finding[] {
  const at: FindingAt = (code, unit, params) => {
    const column = dataset.columns[code === 'no-total' || code === 'grade-print-conflict' ? 'total' : 'name'] ?? 0;
    return { severity: severityOf[code], code, sheet: dataset.sheet, cell: unit && cellName(unit.row, column), params };
  };
  const missing = dataset.units
    .filter((unit) => unit.total === null)
    .map((unit) => at('no-total', unit, { name: unit.name }));

  const { bands } = dataset.scheme;
  const conflicts = [...dataset.units, ...(dataset.summary ? [dataset.summary] : [])].flatMap((unit) => {
    if (unit.total === null) return [];
    const printed = round(unit.total, 2);
    if (printed === unit.total) return [];
    const [grade, gradeAsPrinted] = [gradeOf(unit.total, bands), gradeOf(printed, bands)];
    if (!grade || !gradeAsPrinted || grade === gradeAsPrinted) return [];
    const { name, total } = unit;
    return [
      at('grade-print-conflict', unit, {
        name,
        total,
        printed: printed.toFixed(2),
        grade: grade.label,
        floor: gradeAsPrinted.floor,
      }),
    ];
  });

  const untyped = untypedTwins(dataset.units).map(({ unit, others }) =>
    at('unit-untyped', unit, { name: unit.name, other: others.map(({ name }) => name).join(', ') }),
  );

  const ofComparison =
    compared && comparison ? comparisonFindings(dataset, compared, comparison, at) : [at('no-previous', null, {})];
  const { period, closedOn } = dataset;
  const open =
    period !== null && closedOn !== null && isProvisional(datedPeriod(period, closedOn), closedOn)
      ? [at('provisional', null, { period: period.label, date: shownDay(closedOn) })]
      : [];
  const { ownUnit } = settings;
  const own =
    ownUnit.trim() !== '' && ownUnitOf(dataset.units, ownUnit) === null
      ? [at('own-unit-unknown', null, { name: ownUnit.trim() })]
      : [];
  const clusters = clusteringsOf(dataset, settings).problems.map((problem) => clusterFinding(problem, at));
  return [...missing, ...untyped, ...conflicts, ...open, ...ofComparison, ...own, ...clusters];
}
