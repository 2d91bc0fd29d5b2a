import type { GradeBand } from '../scheme/types';
import { numberLiteral } from './number-literal';

/** The grade of a total, which the caller knows to be a number: nested IF, since IFS is no function of every spreadsheet. */
export function gradeFormula(total: string, bands: readonly GradeBand[], labelOf: (band: GradeBand) => string): string {
  return bands.reduceRight(
    (otherwise, band) =>
      otherwise === '' ? labelOf(band) : `IF(${total}>=${numberLiteral(band.floor)},${labelOf(band)},${otherwise})`,
    '',
  );
}
