import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../src/core/version';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('is the same in package.json, in the lock file, in the manifest, at the foot of the pane and in the script for Google Sheets', () => {
  expect(json('package.json')).toMatchObject({ version });
  expect(json('package-lock.json')).toMatchObject({ version, packages: { '': { version } } });
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${version}.0</Version>`);
  // The pane's foot and the first line of the script's entry points are written from the constant itself.
  expect(readFileSync('src/pane/view/view.ts', 'utf8')).toContain("from '../../core/version'");
  expect(readFileSync('webpack.sheets.config.js', 'utf8')).toContain('./src/core/version.ts');
});
