import { fill } from '../../../catalogue/fill';
import { type Arguments, parseArguments } from './arguments';
import { type Speech, type Words, speechOf, wantedLanguage } from './language';
import { oneLine } from '../one-line';
import type { Failure } from './outcome';
import type { ExitCode, Output } from './output';

/** What a command line asks for, the language in which it is answered, and how a failure is told. */
export interface Task {
  readonly args: Arguments;
  readonly speech: Speech;
  readonly fail: (failure: Failure) => void;
  /** Tells of an error that nobody foresaw; with `--verbose`, its stack too. */
  readonly unexpected: (error: unknown) => void;
}

function failureLine(failure: Failure, words: Words, called: string): string {
  return `${oneLine(
    fill(words[failure.code], {
      command: called,
      orConvert: words['or-convert-old-fonts'],
      ...failure.params,
    }),
  )}\n`;
}

/**
 * Reads the command line. Help, and what is wrong with an option, are told here: all that this module loads is small, so that they need none of what reads and builds.
 *
 * @returns the task, or the exit code where nothing is left to be done
 */
export function understand(argv: readonly string[], output: Output): Task | { readonly exit: ExitCode } {
  const speech = speechOf(wantedLanguage(argv, output.language));
  const called = output.called ?? 'npm run phuluc --';
  const fail = (failure: Failure): void => {
    output.printError(failureLine(failure, speech.words, called));
  };
  const unexpected = (error: unknown): void => {
    fail({ code: 'unexpected', params: { reason: String(error) } });
    if (argv.includes('--verbose') && error instanceof Error) output.printError(`${error.stack ?? ''}\n`);
  };
  try {
    const args = parseArguments(argv, speech.words, called, output.print);
    if (args.ok) return args.value === null ? { exit: 0 } : { args: args.value, speech, fail, unexpected };
    fail(args.failure);
  } catch (error) {
    unexpected(error);
  }
  return { exit: 2 };
}
