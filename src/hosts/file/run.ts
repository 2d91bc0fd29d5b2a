import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue, fill } from '../../catalogue';
import { hasErrors } from '../../core/finding';
import type { Grid } from '../../core/grid';
import { appendixOf, readTable } from '../../pipeline/build-appendix';
import { buildLiveAppendix } from '../../pipeline/build-live-appendix';
import { draftReport } from '../../pipeline/draft-report';
import { type Arguments, parseArguments } from './arguments';
import { type Failure, type Outcome, done } from './outcome';
import { liveSheets } from './live-sheets';
import { checkOutputs, outputsOf } from './outputs';
import { type Inputs, readInputs } from './read-inputs';
import { readSettings } from './read-settings';
import { findingLines, oneLine, placeholderLines, rankingLines } from './result-text';
import { saveOutputs } from './save-outputs';
import { whatIfLines } from './what-if-lines';

const words = catalogue('vi').cli;

/** Where the program speaks: text with its line ends. */
export interface Output {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** 0: done; 1: the data has errors, nothing is written; 2: wrong usage, or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

const samplePath = fileURLToPath(new URL('../../../samples/so-lieu-tho.xlsx', import.meta.url));

function failureLine(failure: Failure): string {
  return `${oneLine(fill(words[failure.code], failure.params))}\n`;
}

/** A CSV has no sheets: its only one bears the file's name. */
function sourceLine(kind: 'read' | 'compared', path: string, grid: Grid): string {
  const sheet = grid.sheet.replace(`[${basename(path)}]`, '');
  const sentence = `${kind}-${sheet === basename(path) ? 'file' : 'sheet'}` as const;
  return oneLine(fill(words[sentence], { path, sheet }));
}

function sourceLines(args: Arguments, rawPath: string, { raw, previous }: Inputs): string[] {
  const compared = previous === null || args.previous === null ? [] : [sourceLine('compared', args.previous, previous)];
  return [sourceLine('read', args.raw ?? relative(process.cwd(), rawPath), raw), ...compared];
}

async function build(args: Arguments, output: Output): Promise<Outcome<ExitCode>> {
  const rawPath = args.raw ?? samplePath;
  const allowed = args.writes ? await checkOutputs(args, rawPath) : done(null);
  if (!allowed.ok) return allowed;
  const read = await readSettings(args.config);
  if (!read.ok) return read;
  const settings = args.cohorts ? { ...read.value.settings, cohorts: true } : read.value.settings;
  const inputs = await readInputs(args, rawPath, settings);
  if (!inputs.ok) return inputs;
  const { period, previousPeriod, closedOn } = args;
  const input = { ...inputs.value, compare: true, settings, period, previousPeriod, closedOn };
  const reading = readTable(input);
  const result = appendixOf(reading, settings);
  const checked = args.live ? buildLiveAppendix(input) : result;
  const print = (lines: readonly string[]): void => {
    output.print(lines.map((line) => `${line}\n`).join(''));
  };
  if (result.table === null || hasErrors(checked.findings)) {
    print([...sourceLines(args, rawPath, inputs.value), ...findingLines(checked.findings)]);
    const count = checked.findings.filter(({ severity }) => severity === 'error').length;
    output.printError(`${fill(words['not-written'], { count })}\n`);
    return done(1);
  }
  const { question } = args;
  const figures = reading.read;
  if (question !== null && !figures?.counted) {
    output.printError(failureLine({ code: 'what-if-no-counts', params: {} }));
    return done(1);
  }
  const answer = question !== null && figures?.counted ? whatIfLines(figures.table, figures.counted, question) : done({ known: true, lines: [] });
  if (!answer.ok) return answer;
  const answered = answer.value.lines.map((line) => line.replace(/\S.*/su, oneLine));
  if (!args.writes || !answer.value.known) {
    print([...sourceLines(args, rawPath, inputs.value), '', ...answered]);
    return done(answer.value.known ? 0 : 1);
  }
  const report = args.report === null ? null : draftReport(result, settings, read.value.report);
  const failure = await saveOutputs(args, result, args.live && result.plan ? liveSheets(input, [result.plan.name]) : [], report);
  if (failure !== null) return { ok: false, failure };
  const written = outputsOf(args).map(({ path }) => oneLine(fill(words.written, { path })));
  print([
    ...sourceLines(args, rawPath, inputs.value), ...written, ...(report === null ? [] : placeholderLines(report)), '',
    ...rankingLines(result.table), ...findingLines(result.findings), ...(answered.length === 0 ? [] : ['', ...answered]),
  ]);
  return done(0);
}

/** The whole command. Whatever goes wrong is one line; `--verbose` adds the stack of an error that nobody expected. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  try {
    const args = parseArguments(argv, output.print);
    const outcome = args.ok ? await (args.value === null ? done<ExitCode>(0) : build(args.value, output)) : args;
    if (outcome.ok) return outcome.value;
    output.printError(failureLine(outcome.failure));
  } catch (error) {
    output.printError(failureLine({ code: 'unexpected', params: { reason: String(error) } }));
    if (argv.includes('--verbose') && error instanceof Error) output.printError(`${error.stack ?? ''}\n`);
  }
  return 2;
}
