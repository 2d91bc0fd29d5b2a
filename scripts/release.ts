/*
 * Makes release/ anew: `npm run release -- --site https://bo-tro.example.gov.vn/xep-loai [--id GUID] [--provider NAME] [--support ADDRESS]`. For a web host, for Excel, for Apps Script, and to
 * read without a network.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../src/core/version';
import { excelHelp } from './guide/excel-help';
import { plainNote } from './release/plain-note';
import { versionProblems } from './release/version-problems';
import { zipFolder } from './release/zip-folder';
import { bundlePage } from './page/bundle-page';

const folder = 'release';
const text = { type: 'string' } as const;
const { site, ...edition } = parseArgs({ options: { site: text, id: text, provider: text, support: text } }).values;
if (site === undefined) {
  console.error('Which address? npm run release -- --site https://bo-tro.example.gov.vn/xep-loai');
  process.exit(2);
}

/** Runs a step; what was wrong it has said itself. */
const run = (...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  console.error(`${folder}/ was not made: “node ${args.join(' ')}” ended with ${String(status)}.`);
  process.exit(1);
};
const webpack = 'node_modules/webpack/bin/webpack.js';

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/appsscript`, { recursive: true });
const env = Object.entries({ site, ...edition }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
run('--import', 'tsx', webpack, ...env);
run('--import', 'tsx', 'scripts/validate-manifest.ts');
run(webpack, '--config', 'webpack.sheets.config.js', '--env', `out=${folder}/appsscript`);

for (const [from, to] of [
  ['dist/manifest.xml', 'manifest.xml'],
  ['appsscript/appsscript.json', 'appsscript/appsscript.json'],
  ['.clasp.json.example', 'appsscript/.clasp.json.example'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
  ['PRIVACY.md', 'PRIVACY.md'],
] as const)
  cpSync(from, `${folder}/${to}`);
writeFileSync(`${folder}/huong-dan.html`, excelHelp());
mkdirSync(`${folder}/mot-tep`);
writeFileSync(`${folder}/mot-tep/xep-loai-766.html`, await bundlePage());
writeFileSync(`${folder}/mot-tep/DOC-TRUOC.txt`, plainNote(readFileSync('docs/huong-dan/mot-tep.md', 'utf8')));
writeFileSync(`${folder}/xep-loai-766-${version}-mot-tep.zip`, zipFolder(`${folder}/mot-tep`));
writeFileSync(`${folder}/xep-loai-766-${version}-web.zip`, zipFolder('dist'));

const problems = versionProblems(
  {
    'package.json': readFileSync('package.json', 'utf8'),
    'manifest.xml': readFileSync(`${folder}/manifest.xml`, 'utf8'),
    'pane.js': readFileSync('dist/pane.js', 'utf8'),
    'Code.js': readFileSync(`${folder}/appsscript/Code.js`, 'utf8'),
  },
  version,
);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${folder}/: version ${version}, for ${site}`
    : `${folder}/ must not be used: ${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
