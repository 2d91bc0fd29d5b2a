import { relative } from 'node:path';
import type { Arguments } from '../command/arguments';
import { type Outcome, done, failed } from '../command/outcome';
import { isSameFile } from '../read/read-inputs';

/** A file to be written, and the option that asks for it. */
export interface OutputFile {
  readonly option:
    '--out' | '--report' | '--notices' | '--summary' | '--message' | '--json' | '--history' | '--export-config';
  readonly path: string;
}

/** Every file that was asked for, in the order in which they are written. */
export function outputsOf({
  out,
  report,
  notices,
  summary,
  message,
  json,
  history,
  exportConfig,
}: Pick<
  Arguments,
  'out' | 'report' | 'notices' | 'summary' | 'message' | 'json' | 'history' | 'exportConfig'
>): OutputFile[] {
  return [
    { option: '--out', path: out },
    ...(report === null ? [] : [{ option: '--report', path: report } as const]),
    ...(notices === null ? [] : [{ option: '--notices', path: notices } as const]),
    ...(summary === null ? [] : [{ option: '--summary', path: summary } as const]),
    ...(message === null ? [] : [{ option: '--message', path: message } as const]),
    ...(json === null ? [] : [{ option: '--json', path: json } as const]),
    ...(history === null ? [] : [{ option: '--history', path: history } as const]),
    ...(exportConfig === null ? [] : [{ option: '--export-config', path: exportConfig } as const]),
  ];
}

/** The raw sheet is never changed, nor any other input but the history, which may also be compared with; and no output takes the place of another. */
export async function checkOutputs(args: Arguments, rawPath: string): Promise<Outcome<null>> {
  const outputs = outputsOf(args);
  const inputs = [rawPath, ...[args.previous, args.config].filter((path) => path !== null)];
  for (const { option, path } of outputs) {
    for (const input of inputs) {
      if (option === '--history' && input === args.previous) continue;
      if (await isSameFile(path, input)) return failed('usage-same-file', { path: input });
    }
  }
  for (const [index, first] of outputs.entries()) {
    for (const second of outputs.slice(index + 1)) {
      if (relative(first.path, second.path) === '' || (await isSameFile(first.path, second.path))) {
        return failed('usage-same-output', { first: first.option, second: second.option, path: first.path });
      }
    }
  }
  return done(null);
}
