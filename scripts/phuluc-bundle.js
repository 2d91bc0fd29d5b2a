import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { URL, fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'build/phuluc');
const note = join(home, 'current.json');

/** What else the bundle depends on: the packages installed, the compiler's settings, the way it is made. */
const alsoInputs = ['node_modules/.package-lock.json', 'package.json', 'tsconfig.json', 'scripts/phuluc-bundle.js'];

/** Another command may still load parts of the bundle that it began with: an old one goes after a day. */
const keptFor = 24 * 60 * 60 * 1000;

/** By this it is told whether a file has been changed; null where there is none. Any other time counts, an older one too: a checkout can bring it. */
function stampOf(path) {
  const found = statSync(root + path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.ctimeMs} ${found.size}` : null;
}

/** The folder of the bundle that is of the sources as they are now; null where it has to be made. */
export function currentBundle() {
  try {
    const { folder, stamps } = JSON.parse(readFileSync(note, 'utf8'));
    const same = Object.entries(stamps).every(([path, stamp]) => stamp !== null && stampOf(path) === stamp);
    return same && statSync(join(home, folder, 'main.js')).isFile() ? join(home, folder) : null;
  } catch {
    return null;
  }
}

/** A name that no other command chooses at the same time. Node's cryptography would take a tenth of a whole start to load. */
function newName() {
  return `${process.pid}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Parts of libraries that are never used and would be loaded at each start. */
const leaveOut = {
  name: 'leave-out',
  setup(bundler) {
    // What finds feeds and writes HTML again: a tenth of a megabyte beside the parser.
    bundler.onLoad({ filter: /node_modules[\\/](?:domutils|dom-serializer)[\\/].*\.js$/ }, () => ({
      contents: 'export const getFeed = () => null; export default getFeed;',
    }));
    // commander could start programs for commands within the command; there are none.
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'nothing' } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/**
 * Writes the bundle of the command line into a folder, three folders below the root as its sources are, so that what they name by a path from where they stand is found.
 *
 * @returns the sources that went into it, by their paths from the root
 */
async function makeBundle(folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/hosts/file/main.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    legalComments: 'none',
    plugins: [leaveOut],
    // hucre asks whether there is such a thing, upon which Node loads all of its fetch: a twentieth of a whole start.
    define: { Response: 'Object' },
    logLevel: 'warning',
    // Libraries that were written for `require` ask for it where they use a part of Node.
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs).filter((path) => !path.startsWith('nothing:'));
}

function writeWhole(path, text) {
  const beside = `${path}.${newName()}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

function dropOld(current) {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > keptFor && ![current, 'packed', 'current.json'].includes(name))
      rmSync(path, { recursive: true, force: true });
  }
}

/** Makes the bundle of the sources as they are now; gives its folder. Several may do so at once: each makes its own, and the last one is noted. */
export async function freshBundle() {
  mkdirSync(home, { recursive: true });
  const began = Date.now();
  const folder = newName();
  const inputs = [...(await makeBundle(join(home, folder))), ...alsoInputs];
  // What was changed while it was read, or in the same tick of the file system's clock before, is looked at again.
  const settled = (path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < began - 50;
  const stamps = Object.fromEntries(inputs.map((path) => [path, settled(path) ? stampOf(path) : null]));
  writeWhole(note, JSON.stringify({ folder, stamps }));
  dropOld(folder);
  return join(home, folder);
}

/** Makes the bundle that goes into the package: `npm pack` calls it. */
export async function packedBundle() {
  const folder = join(home, 'packed');
  rmSync(folder, { recursive: true, force: true });
  await makeBundle(folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packedBundle();
