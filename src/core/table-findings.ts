import { cellName } from './area';
import type { ComparedPeriod } from './compared-period';
import type { Dataset, UnitRecord } from './dataset';
import { round } from './decimal';
import type { Finding } from './finding';
import { severityOf } from './finding-codes';
import type { FindingCode } from './finding-codes';
import { gradeOf } from './grade';
import { matchUnits } from './match-units';
import type { Settings } from './settings';
import { plainName } from './unit-name';

function comparisonFindings(dataset: Dataset, compared: ComparedPeriod, settings: Settings, at: FindingAt): Finding[] {
  const matches = matchUnits(dataset.units, compared.units, settings.renamed);
  const matched = new Set(matches.values());
  const gone = compared.units.filter((unit) => !matched.has(unit));
  const goneByLook = new Map(gone.map((unit) => [plainName(unit.name), unit.name]));

  const ofUnits = dataset.units.flatMap((unit) => {
    const before = matches.get(unit);
    if (before) return before.total === null ? [at('previous-missing', unit, { name: unit.name })] : [];
    const alike = goneByLook.get(plainName(unit.name));
    return alike === undefined ? [at('unit-new', unit, { name: unit.name })] : [at('near-name', unit, { name: unit.name, other: alike })];
  });
  return [...ofUnits, ...gone.map((unit) => at('unit-gone', null, { name: unit.name }))];
}

type FindingAt = (code: FindingCode, unit: UnitRecord | null, params: Finding['params']) => Finding;

/**
 * What a person should know of the comparison and the grades: units new or gone since the compared period, names that look alike, missing totals,
 * and totals whose printed form would contradict their grade (89.996 prints 90.00 but is TỐT).
 */
export function tableFindings(dataset: Dataset, compared: ComparedPeriod | null, settings: Settings): Finding[] {
  const at: FindingAt = (code, unit, params) => {
    const column = dataset.columns[code === 'no-total' || code === 'grade-print-conflict' ? 'total' : 'name'] ?? 0;
    return { severity: severityOf[code], code, sheet: dataset.sheet, cell: unit && cellName(unit.row, column), params };
  };
  const missing = dataset.units.filter((unit) => unit.total === null).map((unit) => at('no-total', unit, { name: unit.name }));

  const { bands } = dataset.scheme;
  const conflicts = [...dataset.units, ...(dataset.summary ? [dataset.summary] : [])].flatMap((unit) => {
    if (unit.total === null) return [];
    const printed = round(unit.total, 2);
    const [grade, gradeAsPrinted] = [gradeOf(unit.total, bands), gradeOf(printed, bands)];
    if (!grade || !gradeAsPrinted || grade === gradeAsPrinted) return [];
    const { name, total } = unit;
    return [at('grade-print-conflict', unit, { name, total, printed: printed.toFixed(2), grade: grade.label, floor: gradeAsPrinted.floor })];
  });

  const comparison = compared ? comparisonFindings(dataset, compared, settings, at) : [at('no-previous', null, {})];
  return [...missing, ...conflicts, ...comparison];
}
