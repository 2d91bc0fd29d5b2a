/* Checks the manifest that is about to be pushed: `clasp create-script` overwrites it with one in New York's time zone and without scopes, so that dates would shift by a day. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsManifestProblems } from './sheets-manifest-problems';

const clasp = existsSync('.clasp.json')
  ? (JSON.parse(readFileSync('.clasp.json', 'utf8')) as { rootDir?: string })
  : {};
const folder = process.argv[2] ?? clasp.rootDir ?? 'appsscript';
const problems = sheetsManifestProblems(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
for (const problem of problems) console.error(`${folder}/appsscript.json: ${problem}`);
if (problems.length > 0)
  console.error('“git checkout appsscript/appsscript.json” or “npm run build:sheets -- --env docs” brings it back.');
process.exitCode = problems.length === 0 ? 0 : 1;
