import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build-report';
import { placeholdersOf } from '../../../src/report/document-plan';
import { documentText } from '../../../src/report/document-text';
import { phuTanSettings, phuTanTable, sheetOf } from '../../report/phu-tan';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode, buildFolder, serverBuild } from '../../sheets-host/built-code';
import { documentsOf } from '../../sheets-host/document';
import { workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';

let code: BuiltCode;
let scopes: string[];
beforeAll(async () => {
  code = await buildCode(['--env', 'docs']);
  const manifest = readFileSync(join(await buildFolder([...serverBuild, '--env', 'docs']), 'appsscript.json'), 'utf8');
  scopes = (JSON.parse(manifest) as { oauthScopes: string[] }).oauthScopes;
}, 180_000);

const table = phuTanTable();
const plan = buildReport(table, sheetOf(table), phuTanSettings);

it('a build that may make Google Docs asks for one scope more, and no other build has the code', async () => {
  expect(scopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/documents',
  ]);
  const usual = await buildCode();
  expect(usual.text + usual.app).not.toMatch(/DocumentApp|paneDocument/u);
}, 180_000);

it('the Google Doc has the same text as what is copied, in the same order but for the two columns of the head, and its open places are marked', () => {
  const workbook = workbookOf(rawGrid(3));
  const { result, error } = runScript(code.script, workbook, 'paneDocument', ['Báo cáo xếp loại Tháng 5', plan], {
    scopes,
  });
  expect([error, JSON.stringify(result)]).toEqual([null, '{"value":"https://docs.google.com/document/d/abc/edit"}']);
  const [document] = documentsOf.get(workbook) ?? [];
  expect([document?.name, document?.closed]).toEqual(['Báo cáo xếp loại Tháng 5', true]);
  const paragraphs = (document?.content ?? []).flatMap((part) => (part.kind === 'table' ? part.rows.flat(2) : [part]));
  const texts = paragraphs.map(({ text }) => text).filter((text) => text !== '');
  const pieces = documentText(plan)
    .split(/[\n\t]/u)
    .filter((piece) => piece !== '');
  expect(texts.slice(6)).toEqual(pieces.slice(6));
  expect(texts.slice(0, 6).sort()).toEqual(pieces.slice(0, 6).sort());
  expect(paragraphs.flatMap(({ looks }) => looks).filter((look) => look.startsWith('background')).length).toBe(
    placeholdersOf(plan).length,
  );
  expect(paragraphs.filter(({ looks }) => looks.includes('underline true')).map(({ text }) => text)).toEqual([
    '39',
    '60',
    '60.7',
    '35.9',
    '34.9',
    '55.87',
    'TB',
    '29.4',
    '41.67',
  ]);
});

it('without that permission nothing is made, and Google’s own words are in the log, not told', () => {
  const workbook = workbookOf(rawGrid(3));
  const { result } = runScript(code.script, workbook, 'paneDocument', ['Báo cáo', plan]);
  expect(JSON.stringify(result)).toMatch(/"code":"refused","detail":"[0-9A-Z]+"/u);
  expect(documentsOf.get(workbook)).toBeUndefined();
});
