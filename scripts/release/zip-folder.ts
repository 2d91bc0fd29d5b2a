import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Any day will do, as long as the same files give the same zip. */
const day = new Date(2024, 4, 6);

/** Everything in a folder as a zip; paths begin in the folder. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return zipSync(Object.fromEntries(files.map((file) => [relative(folder, file).split(sep).join('/'), new Uint8Array(readFileSync(file))])), { level: 9, mtime: day });
}
