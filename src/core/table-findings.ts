import { cellName } from './area';
import type { ComparedPeriod } from './compared-period';
import { compareWith } from './comparison';
import type { Comparison } from './comparison';
import type { Dataset, UnitRecord } from './dataset';
import { round } from './decimal';
import type { Finding } from './finding';
import { severityOf } from './finding-codes';
import type { FindingCode } from './finding-codes';
import { gradeOf } from './grade';
import { ownUnitOf } from './own-unit';
import type { Settings } from './settings';
import { plainName, unitKey } from './unit-name';

function comparisonFindings(dataset: Dataset, compared: ComparedPeriod, { earlier, mergedFrom, redrawn, otherScheme, otherKind }: Comparison, at: FindingAt): Finding[] {
  const other = otherScheme ? 'other-scheme' : otherKind ? 'other-kind' : null;
  const basis = other === null ? [] : [at(other, null, { period: compared.period?.label ?? '' })];
  const merged = [...mergedFrom].map(([unit, from]) => at('unit-merged', unit, { name: unit.name, from: from.join(', ') }));
  if (redrawn) return [...basis, at('units-redrawn', null, { date: redrawn.on, source: redrawn.source }), ...merged];

  const matched = new Set(earlier.values());
  const absorbed = new Set([...mergedFrom.values()].flat().map(unitKey));
  const gone = compared.ownRows ? [] : compared.units.filter((unit) => !matched.has(unit) && !absorbed.has(unitKey(unit.name)));
  const goneByLook = new Map(gone.map((unit) => [plainName(unit.name), unit.name]));
  const ofUnits = dataset.units.flatMap((unit) => {
    const before = earlier.get(unit);
    if (before) return before.total === null ? [at('previous-missing', unit, { name: unit.name })] : [];
    if (mergedFrom.has(unit)) return [];
    const alike = goneByLook.get(plainName(unit.name));
    return alike === undefined ? [at('unit-new', unit, { name: unit.name })] : [at('near-name', unit, { name: unit.name, other: alike })];
  });
  return [...basis, ...merged, ...ofUnits, ...gone.map((unit) => at('unit-gone', null, { name: unit.name }))];
}

type FindingAt = (code: FindingCode, unit: UnitRecord | null, params: Finding['params']) => Finding;

/**
 * What a person should know of the comparison and the grades: units new or gone since the compared period, names that look alike, missing totals,
 * and totals whose printed form would contradict their grade (89.996 prints 90.00 but is TỐT).
 * @param comparison - Of the dataset with the compared period, where it is known already.
 */
export function tableFindings(
  dataset: Dataset, compared: ComparedPeriod | null, settings: Settings, comparison: Comparison | null = compared && compareWith(dataset, compared, settings),
): Finding[] {
  const at: FindingAt = (code, unit, params) => {
    const column = dataset.columns[code === 'no-total' || code === 'grade-print-conflict' ? 'total' : 'name'] ?? 0;
    return { severity: severityOf[code], code, sheet: dataset.sheet, cell: unit && cellName(unit.row, column), params };
  };
  const missing = dataset.units.filter((unit) => unit.total === null).map((unit) => at('no-total', unit, { name: unit.name }));

  const { bands } = dataset.scheme;
  const conflicts = [...dataset.units, ...(dataset.summary ? [dataset.summary] : [])].flatMap((unit) => {
    if (unit.total === null) return [];
    const printed = round(unit.total, 2);
    if (printed === unit.total) return [];
    const [grade, gradeAsPrinted] = [gradeOf(unit.total, bands), gradeOf(printed, bands)];
    if (!grade || !gradeAsPrinted || grade === gradeAsPrinted) return [];
    const { name, total } = unit;
    return [at('grade-print-conflict', unit, { name, total, printed: printed.toFixed(2), grade: grade.label, floor: gradeAsPrinted.floor })];
  });

  const ofComparison = compared && comparison ? comparisonFindings(dataset, compared, comparison, at) : [at('no-previous', null, {})];
  const { ownUnit } = settings;
  const own = ownUnit.trim() !== '' && ownUnitOf(dataset.units, ownUnit) === null ? [at('own-unit-unknown', null, { name: ownUnit.trim() })] : [];
  return [...missing, ...conflicts, ...ofComparison, ...own];
}
