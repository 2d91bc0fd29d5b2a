import { scoringCases } from '../scoring/bench-cases';
import { figures, medians } from './medians';
import type { Section } from './section';

/** What a change of one count costs while a person waits, against computing the points of everybody anew. */
export async function scoringSection(units: number): Promise<Section> {
  const cases = scoringCases(units);
  const times = await medians(new Map(cases.map(({ name, run }) => [name, run])), 500);
  const all = times.get(cases[0]?.name ?? '') ?? NaN;
  const lines = [
    `| points and standings of ${units} units | ms | against the points of all |`,
    '|---|---:|---:|',
    ...[...times].map(([name, time]) => `| ${name} | ${figures(time)} | ${figures(time / all)} |`),
  ];
  return { lines };
}
