import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue, fill } from '../../catalogue';
import { hasErrors } from '../../core/finding';
import type { Grid } from '../../core/grid';
import { type BuildResult, buildAppendix } from '../../pipeline/build-appendix';
import { leagueJson } from '../../pipeline/league-json';
import { type Arguments, parseArguments } from './arguments';
import { type Failure, type Outcome, done, failed } from './outcome';
import { type Inputs, isSameFile, readInputs } from './read-inputs';
import { readSettings } from './read-settings';
import { findingLines, oneLine, rankingLines } from './result-text';
import { saveFile } from './save-file';
import { writeWorkbook } from './write-workbook';

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

/** The raw sheet is never changed, nor any other input. */
async function checkOutputs(args: Arguments, rawPath: string): Promise<Outcome<null>> {
  const outputs = [args.out, ...(args.json === null ? [] : [args.json])];
  const inputs = [rawPath, ...[args.previous, args.config].filter((path) => path !== null)];
  for (const output of outputs) {
    for (const input of inputs) {
      if (await isSameFile(output, input)) return failed('usage-same-file', { path: input });
    }
  }
  if (args.json !== null && (relative(args.json, args.out) === '' || (await isSameFile(args.json, args.out)))) {
    return failed('usage-same-output', { path: args.out });
  }
  return done(null);
}

async function save(args: Arguments, { table, plan, findings }: BuildResult): Promise<Failure | null> {
  if (table === null || plan === null) return null;
  const title = [plan.name, table.period?.label].filter((part) => part !== undefined).join(' - ');
  const failure = await saveFile(args.out, await writeWorkbook([plan], title));
  if (failure !== null || args.json === null) return failure;
  return saveFile(args.json, `${JSON.stringify(leagueJson(table, findings), null, 2)}\n`);
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
  const allowed = await checkOutputs(args, rawPath);
  if (!allowed.ok) return allowed;
  const read = await readSettings(args.config);
  if (!read.ok) return read;
  const settings = args.cohorts ? { ...read.value, cohorts: true } : read.value;
  const inputs = await readInputs(args, rawPath, settings);
  if (!inputs.ok) return inputs;
  const { period, previousPeriod, closedOn } = args;
  const result = buildAppendix({ ...inputs.value, compare: true, settings, period, previousPeriod, closedOn });
  const print = (lines: readonly string[]): void => {
    output.print(lines.map((line) => `${line}\n`).join(''));
  };
  if (result.table === null || hasErrors(result.findings)) {
    print([...sourceLines(args, rawPath, inputs.value), ...findingLines(result.findings)]);
    const count = result.findings.filter(({ severity }) => severity === 'error').length;
    output.printError(`${fill(words['not-written'], { count })}\n`);
    return done(1);
  }
  const failure = await save(args, result);
  if (failure !== null) return { ok: false, failure };
  const written = [args.out, ...(args.json === null ? [] : [args.json])].map((path) => oneLine(fill(words.written, { path })));
  print([...sourceLines(args, rawPath, inputs.value), ...written, '', ...rankingLines(result.table), ...findingLines(result.findings)]);
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
