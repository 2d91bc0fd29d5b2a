import { bands766 } from '../../src/core/scheme/bands-766';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { Counts } from '../../src/core/counts';
import { pointsOf } from '../../src/scoring/points-of';
import { rescore, standingsOf } from '../../src/scoring/standings';
import { whatIf } from '../../src/scoring/what-if';

/** Something to be timed; each `run` does the same again. */
export interface BenchCase {
  readonly name: string;
  readonly run: () => void;
}

/** Counts of a commune, the same for the same number. */
function countsOf(unit: number): Counts {
  return Object.fromEntries(
    indicatorsOf(countsPortal2026).map(({ code, form }, index) => {
      const denominator = 40 + ((unit * 7919 + index * 104729) % 3000);
      return [
        code,
        form.kind === 'givenRatio'
          ? { ratio: 100 }
          : { numerator: Math.floor((denominator * (60 + ((unit + index * 13) % 40))) / 100), denominator },
      ];
    }),
  );
}

/** Points, standings and what-if for all communes of the country. */
export function scoringCases(units = 3321): readonly BenchCase[] {
  const counts = Array.from({ length: units }, (_, unit) => countsOf(unit));
  const standings = standingsOf(
    counts.map((each) => pointsOf(countsPortal2026, each).total),
    bands766,
  );
  const edited = standings.order[units - 1] ?? 0;
  const better = { ...countsOf(edited), ON_TIME_RATE: { numerator: 1, denominator: 1 } };
  return [
    {
      name: `points of ${units} units`,
      run: () => {
        for (const each of counts) pointsOf(countsPortal2026, each);
      },
    },
    {
      name: `one count edited: everybody's rank of ${units}`,
      run: () => {
        rescore(standings, edited, pointsOf(countsPortal2026, better).total);
      },
    },
    {
      name: `from last to first of ${units}`,
      run: () => {
        rescore(standings, edited, 100);
      },
    },
    {
      name: 'what-if: cheapest way to XUẤT SẮC',
      run: () => {
        whatIf(countsPortal2026, countsOf(edited), { kind: 'grade', label: 'XUẤT SẮC' }, new Set());
      },
    },
  ];
}
