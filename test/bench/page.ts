import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { type Section, goalLines } from './section';

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Of which sources, where and when. */
function origin(): string {
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'bin', 'scripts', 'test') !== '';
  const [first] = cpus();
  const when = new Date()
    .toISOString()
    .replace(/:\d{2}\..*/u, '')
    .replace('T', ' ');
  return (
    `Commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}, ${when} UTC, Node ${process.versions.node}, ` +
    `${cpus().length} × ${first?.model ?? 'unknown processor'}.`
  );
}

/** The page of benchmarks, docs/benchmarks.md. */
export function benchmarkPage(sections: readonly Section[], load: number): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; not to be edited by hand.',
    '',
    `${origin()} Load of the machine at the beginning: ${load.toFixed(1)} processes.`,
    '',
    'Times are of the processor, all threads: waiting for others is not counted, but a busy machine makes each step itself longer, twice and more. Ratios are of one run, whose tasks take turns. Where a goal is in seconds, read it beside what bare Node takes.',
    '',
    '## Against the goals',
    '',
    ...goalLines(sections),
    '',
    '## All that is measured',
    ...sections.flatMap(({ lines, notes = [] }) => [
      '',
      ...lines,
      ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ]),
    '',
  ].join('\n');
}
