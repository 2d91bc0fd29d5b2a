import type { Speech } from './language';
import type { Output } from './output';

/** Where a task speaks, and in which language. */
export type Screen = Omit<Output, 'language' | 'called'> & Speech;

/** Prints lines, each with its end. */
export function printLines({ print }: Pick<Output, 'print'>, lines: readonly string[]): void {
  print(lines.map((line) => `${line}\n`).join(''));
}
