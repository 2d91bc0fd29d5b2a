import type { Progress } from '../progress';

/** Where the program speaks: text with its line ends. */
export interface Output {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Says what is being done, over how many rows; nobody is told where it is left out. */
  readonly tell?: Progress;
  /** PHULUC_LANG of the environment. */
  readonly language?: string | undefined;
  /** How the person calls the program, as its messages repeat it; `npm run phuluc --` where it is not said. */
  readonly called?: string;
}

/** 0: done; 1: the data has errors, nothing is written; 2: wrong usage, or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;
