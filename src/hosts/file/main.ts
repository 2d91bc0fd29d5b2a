import { progressOn } from './progress';
import { run } from './run';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const progress = progressOn(process.stderr, () => performance.now());

process.exitCode = await run(process.argv.slice(2), {
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
});
