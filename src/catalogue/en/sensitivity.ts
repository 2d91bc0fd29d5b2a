import type { sensitivity as vi } from '../vi/sensitivity';

/** How firmly ranks stand, in the pane. */
export const sensitivity: Readonly<Record<keyof typeof vi, string>> = {
  title: 'HOW FIRMLY RANKS STAND',
  chapter: '{cohort} - {title}',
  explained:
    'Distances are in points of the total. Off: one figure of the unit itself is {step} more or less (in the unit of its indicator), the others as they are.',
  explainedTotal:
    'Distances are in points of the total. Off: the total of the unit itself is {step} more or less, the others as they are.',
  explainedWeights: 'Weights: each in turn is {range}% more and less, the others as they are.',
  rank: 'RANK',
  name: 'UNIT',
  total: 'TOTAL',
  toRank: 'TO THE NEXT RANK',
  toGrade: 'TO THE NEXT GRADE',
  overRank: 'OVER THE NEXT BELOW',
  ranks: 'RANKS IT COULD HAVE',
  offBy: 'rank {best} to {worst} if {step} off: {names}',
  offTotal: 'rank {best} to {worst} if its total is {step} off',
  firm: 'unchanged if {step} off',
  weights: 'rank {best} to {worst} with other weights ({names})',
  weightsFirm: 'unchanged with other weights',
  more: '{names} and {count} other indicators',
  step: 'How far one figure is off',
  stepWrong: 'Write a number above 0, such as 0.05',
  fragile: '{count} units would change their rank',
  fragileNone: 'No unit would change its rank if a figure were {step} off.',
  overWeights: '{count} units would change their rank with weights ±{range}%',
  overWeightsNone: 'No unit would change its rank with weights ±{range}%.',
  one: '{name} (rank {rank}): {text}',
  distance: '{points} points to the next rank',
  grade: '{points} points to {grade}',
};
