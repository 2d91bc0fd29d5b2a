import { fileURLToPath } from 'node:url';
import { defaultConfigured } from '../../settings-sheet/configured';
import type { Arguments } from './command/arguments';
import { type Outcome, done } from './command/outcome';
import type { ExitCode, Output } from './command/output';
import { printLines, type Screen } from './command/screen';
import { type Task, understand } from './command/understand';
import { configuredBy } from './read/configured-by';
import { runBuild } from './run-build';
import { runImport } from './run-import';
import { runProposal } from './run-proposal';
import { checkOutputs } from './write/outputs';

const samplePath = fileURLToPath(new URL('../../../samples/so-lieu-tho.xlsx', import.meta.url));

/** Old sheets into the history, by the settings of the settings file alone: there is no raw sheet. */
async function takeIn(
  history: string,
  files: readonly string[],
  args: Arguments,
  output: Screen,
): Promise<Outcome<ExitCode>> {
  const configured = await configuredBy(args, defaultConfigured, output);
  if (!configured.ok) return configured;
  const imported = await runImport(history, files, args.replacePeriod, configured.value.settings, output);
  if (!imported.ok) return imported;
  printLines(output, imported.value.lines);
  return done(imported.value.written ? 0 : 1);
}

/** A scheme out of a raw sheet, to be looked over; nothing is built. */
async function propose(path: string, args: Arguments, output: Screen): Promise<Outcome<ExitCode>> {
  const proposed = await runProposal(path, args, output);
  if (!proposed.ok) return proposed;
  printLines(output, proposed.value.lines);
  return done(proposed.value.written ? 0 : 1);
}

async function outcomeOf(args: Arguments, output: Screen): Promise<Outcome<ExitCode>> {
  const rawPath = args.schemeFrom ?? args.raw ?? samplePath;
  const allowed = args.writes ? await checkOutputs(args, rawPath) : done(null);
  if (!allowed.ok) return allowed;
  if (args.schemeFrom !== null) return propose(args.schemeFrom, args, output);
  if (args.import !== null && args.history !== null) return takeIn(args.history, args.import, args, output);
  return runBuild(args, rawPath, output);
}

/** Does what was asked for. Whatever goes wrong is one line. */
export async function carryOut({ args, speech, fail, unexpected }: Task, output: Output): Promise<ExitCode> {
  try {
    const outcome = await outcomeOf(args, { ...output, ...speech });
    if (outcome.ok) return outcome.value;
    fail(outcome.failure);
  } catch (error) {
    unexpected(error);
  }
  return 2;
}

/** The whole command. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const asked = understand(argv, output);
  return 'exit' in asked ? asked.exit : carryOut(asked, output);
}
