import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetsManifestProblems } from '../../scripts/sheets-manifest-problems';

test('the manifest in the repository may be pushed', () => {
  expect(sheetsManifestProblems(readFileSync('appsscript/appsscript.json', 'utf8'))).toEqual([]);
});

test('the one that clasp makes for a new script may not: another time zone, no scopes', () => {
  const made = {
    timeZone: 'America/New_York',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
  };
  expect(sheetsManifestProblems(JSON.stringify(made))).toEqual([
    'timeZone is America/New_York, not Asia/Ho_Chi_Minh',
    'oauthScopes lacks https://www.googleapis.com/auth/spreadsheets.currentonly',
    'oauthScopes lacks https://www.googleapis.com/auth/script.container.ui',
  ]);
});
