import type { GradeBand } from './types';

/**
 * XUẤT SẮC from 90, TỐT from 80, KHÁ from 70, TRUNG BÌNH from 50, else YẾU; a floor belongs to the higher grade.
 * Source: the national portal's public tool; agrees with all graded rows of the report 865/BC-VP.
 */
export const bands766: readonly GradeBand[] = [
  { label: 'XUẤT SẮC', fullLabel: 'XUẤT SẮC', floor: 90 },
  { label: 'TỐT', fullLabel: 'TỐT', floor: 80 },
  { label: 'KHÁ', fullLabel: 'KHÁ', floor: 70 },
  { label: 'TB', fullLabel: 'TRUNG BÌNH', floor: 50 },
  { label: 'YẾU', fullLabel: 'YẾU', floor: 0 },
];
