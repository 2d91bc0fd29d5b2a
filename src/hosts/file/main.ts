import { run } from './run';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  language: process.env['PHULUC_LANG'],
  called: process.env['npm_lifecycle_event'] === 'phuluc' ? 'npm run phuluc --' : 'phuluc',
});
