/* `npm test`: the tests and the checks of the sources side by side, since each by itself leaves a core idle for a part of its time. All are run, whatever fails. */
import { spawn } from 'node:child_process';

interface Ended {
  readonly script: string;
  readonly passed: boolean;
  /** Empty where it was shown as it came. */
  readonly said: string;
}

/** Runs a script of package.json. Of two that print at once, one is shown as it prints and the other when it has ended. */
function runScript(script: string, stdio: 'inherit' | 'pipe'): Promise<Ended> {
  return new Promise((done) => {
    const started = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', stdio, stdio] });
    let said = '';
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (part) => (said += String(part)));
    started.on('close', (code) => {
      done({ script, passed: code === 0, said });
    });
  });
}

async function sourceChecks(): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const script of ['types', 'lint', 'format', 'imports']) ended.push(await runScript(script, 'pipe'));
  return ended;
}

const [tests, checks] = await Promise.all([runScript('unit', 'inherit'), sourceChecks()]);
for (const { script, passed, said } of [...checks, tests])
  console.log(`${said.trimEnd()}\n${passed ? 'passed' : 'FAILED'}: npm run ${script}`.trimStart());
process.exitCode = [...checks, tests].every(({ passed }) => passed) ? 0 : 1;
