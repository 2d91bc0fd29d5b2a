/* Checks dist/ after a build, without a network: `npm run validate`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './manifest/manifest-checks';
import { registeredNames } from './registered-names';

const build = process.argv[2] ?? 'dist';
const manifest = join(build, 'manifest.xml');
if (!existsSync(manifest)) {
  console.error(`${manifest} is not there: run “npm run build” first.`);
  process.exit(1);
}
const xml = readFileSync(manifest, 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const problems = manifestProblems(xml, {
  site: /<SourceLocation DefaultValue="(?<site>[^"]+)\/pane\.html"/u.exec(xml)?.groups?.['site'] ?? '',
  version,
  ...(await registeredNames(readFileSync(join(build, 'pane.js'), 'utf8'))),
  file: (path) => (existsSync(join(build, path)) ? readFileSync(join(build, path)) : null),
});
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `${manifest}: nothing is wrong.` : `${manifest}: ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
