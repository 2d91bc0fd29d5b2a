import type { Output } from './command/output';
import { understand } from './command/understand';
import { progressOn } from './progress';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const progress = progressOn(process.stderr, () => 1000 * process.uptime());

const output: Output = {
  print: (text) => {
    progress.clear();
    process.stdout.write(text);
  },
  printError: (text) => {
    progress.clear();
    process.stderr.write(text);
  },
  tell: progress.tell,
  language: process.env['PHULUC_LANG'],
  called: process.env['npm_lifecycle_event'] === 'phuluc' ? 'npm run phuluc --' : 'phuluc',
};

const asked = understand(process.argv.slice(2), output);
// What reads and builds is loaded where there is something to build: help need not wait for it.
process.exitCode = 'exit' in asked ? asked.exit : await (await import('./run')).carryOut(asked, output);
