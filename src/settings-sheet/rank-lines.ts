import { type Line, choiceLine, numberLine } from './line';
import { withSettings } from './with-settings';

/** Lines that say how units are ranked, and how firmly their ranks stand. */
export const rankLines: readonly Line[] = [
  choiceLine(
    'tieRule',
    [
      ['tiePrevious', 'previous'],
      ['tieName', 'name'],
      ['tieSheet', 'sheet'],
    ] as const,
    ({ settings }) => settings.tieRule,
    (now, tieRule) => withSettings(now, { tieRule }),
  ),
  choiceLine(
    'rankRule',
    [
      ['rankShared', 'shared'],
      ['rankDense', 'dense'],
      ['rankOrdinal', 'ordinal'],
    ] as const,
    ({ settings }) => settings.rankRule,
    (now, rankRule) => withSettings(now, { rankRule }),
  ),
  choiceLine(
    'missingRule',
    [
      ['missingExclude', 'exclude'],
      ['missingZero', 'zero'],
      ['missingRest', 'renormalise'],
    ] as const,
    ({ settings }) => settings.missingRule,
    (now, missingRule) => withSettings(now, { missingRule }),
  ),
  choiceLine(
    'cohorts',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.cohorts,
    (now, cohorts) => withSettings(now, { cohorts }),
  ),
  choiceLine(
    'clusterRanks',
    [
      ['clusterListed', 'listed'],
      ['clusterAll', 'all'],
      ['clusterNone', 'none'],
    ] as const,
    ({ settings }) => settings.clusterRanks,
    (now, clusterRanks) => withSettings(now, { clusterRanks }),
  ),
  choiceLine(
    'groupTotals',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.groupTotals,
    (now, groupTotals) => withSettings(now, { groupTotals }),
  ),
  choiceLine(
    'sensitivity',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.sensitivity,
    (now, sensitivity) => withSettings(now, { sensitivity }),
  ),
  numberLine(
    'sensitivityStep',
    [0.001, 100],
    ({ settings }) => settings.sensitivityStep,
    (now, sensitivityStep) => withSettings(now, { sensitivityStep }),
  ),
  numberLine(
    'weightRange',
    [0.001, 100],
    ({ settings }) => settings.weightRange,
    (now, weightRange) => withSettings(now, { weightRange }),
  ),
];
