import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { versionProblems } from '../../scripts/release/version-problems';
import { version } from '../../src/core/version';

const shown = {
  'manifest.xml': `<Version>${version}.0</Version>`,
  'pane.js': `"${version}"`,
  'Code.js': `/** Xếp loại 766, ${version} */`,
};
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('is the same in package.json, in the lock file, in the manifest, at the foot of the pane and in the script for Google Sheets', () => {
  expect(json('package.json')).toMatchObject({ version });
  expect(json('package-lock.json')).toMatchObject({ version, packages: { '': { version } } });
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${version}.0</Version>`);
  // The pane's foot and the first line of the script's entry points are written from the constant itself.
  expect(readFileSync('src/pane/view/view.ts', 'utf8')).toContain("from '../../core/version'");
  expect(readFileSync('webpack.sheets.config.js', 'utf8')).toContain('./src/core/version.ts');
});

it('is looked for in every part of a release', () => {
  const release = { 'package.json': readFileSync('package.json', 'utf8'), ...shown };
  expect(versionProblems(release, version)).toEqual([]);
  expect(versionProblems({ ...release, 'manifest.xml': '<Version>0.0.9.0</Version>' }, version)).toEqual([
    `manifest.xml does not bear the version ${version}`,
  ]);
  expect(versionProblems({ ...release, 'Code.js': '' }, version)).toEqual([
    `Code.js does not bear the version ${version}`,
  ]);
});
