import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { run } from '../../src/hosts/file/run';
import { temporaryFolder } from '../hosts/file/temporary-folder';
import { inCleanCopy } from './clean-copy';
import { argumentsOf, pageCommands } from './page-commands';

const site = 'https://bo-tro.example.gov.vn/xep-loai';

/** In this order, in a copy where nothing has been built yet; with the code that each has to end with, and what it then says. */
const inCopy: readonly (readonly [command: string, code: number, says: RegExp])[] = [
  ['npm run validate', 1, /dist\/manifest\.xml is not there: run “npm run build” first\./u],
  ['npm run release', 2, /Which address\? npm run release -- --site https:/u],
  ['npm run phuluc', 0, /Đã ghi: out\/phu-luc-1\.xlsx/u],
  ['npm run phuluc -- --help', 0, /Cách dùng: npm run phuluc/u],
  ['npm run guide', 0, /guide/u],
  [`npm run release -- --site ${site}`, 0, /release\/: version \S+, for https:/u],
  ['npm run validate', 0, /dist\/manifest\.xml: nothing is wrong/u],
  ['npm run package', 0, /xep-loai-766-\S+\.tgz/u],
];

/** Commands that no test runs as they are printed, and why. */
const notRun: Readonly<Record<string, string>> = {
  'npm run test:fast': 'a part of the tests, which are running now',
  'npm ci': 'it has made the folder that the tests run from',
  'npm test': 'it is what runs this',
  'npx vitest run test/core/rank.test.ts': 'a part of npm test',
  'npm run imports': 'a part of npm test',
  'npm run build': 'npm run release runs it, with an address',
  [`npm run build -- --env site=${site}`]: 'npm run release runs it',
  'npm run build:sheets': 'npm run release runs it',
  'npm run build:sheets -- --env addon': 'as npm run build:sheets, for a menu elsewhere',
  'npm run build:sheets -- --env docs': 'as npm run build:sheets, for one menu item more',
  'npm run release -- --site https://…': 'run with a whole address',
  'npm run phuluc -- [RAW] [tùy chọn]': 'a form, not a command',
  'npm run phuluc -- SHEET.xlsx': 'a form, not a command',
  'phuluc RAW': 'a form, not a command',
  'phuluc thang-5.xlsx': 'a form, not a command',
  'npm install -g xep-loai-766-0.1.0.tgz':
    'changes the machine; the package is unpacked and started in test/hosts/file/bundle.test.ts',
  'npm start': 'needs Excel',
  'npm run serve': 'runs until somebody ends it',
  'npm run papers': 'needs LibreOffice',
  'npm stop': 'needs Excel',
  'npm run validate:online': 'needs Microsoft’s server',
  'npx @google/clasp@3 login': 'needs an account of Google',
  'npx @google/clasp@3 create-script --type sheets --title "Xếp loại 766" --rootDir appsscript':
    'needs an account of Google',
  'npm run push:sheets': 'needs an account of Google',
  'npm run page': 'opens a window; npm run build:page is the same without it',
  'npm run pictures': 'needs LibreOffice',
  'npm run third-party': 'test/scripts/third-party.test.ts holds what it writes',
  'npm run bench': 'takes minutes',
  'npm run mutation': 'takes hours',
  'npm run mutation -- core': 'takes hours',
  'npm run mutation -- core report': 'takes hours',
  'npm run mutation -- core -- --force': 'takes hours',
  'npm run mutation -- intake -- --mutate src/intake/header.ts --concurrency 1': 'takes minutes',
};

const all = pageCommands();
const isCopied = (command: string): boolean => inCopy.some(([one]) => one === command);
const fromFile = all.filter((one) => one.startsWith('npm run phuluc -- ') && !isCopied(one) && !(one in notRun));

it('every command that a page names is run here, or it is said why not', () => {
  expect(all.filter((one) => !fromFile.includes(one) && !isCopied(one) && !(one in notRun))).toEqual([]);
  expect(Object.keys(notRun).filter((one) => !all.includes(one))).toEqual([]);
});

describe('commands of the pages, in a copy where nothing has been built', () => {
  it('end as they should, and say why in a sentence where they cannot', { timeout: 1_800_000 }, async () => {
    const ran = await inCleanCopy(inCopy.map(([command]) => command));
    for (const [index, [command, code, says]] of inCopy.entries()) {
      const { code: ended, said } = ran[index] ?? { code: null, said: '' };
      expect([command, ended, said]).toEqual([command, code, expect.stringMatching(says)]);
      expect(said).not.toMatch(/^\s+at .*(?:node:internal|file:\/\/)/mu);
    }
  });
});

describe('commands that make papers from files', () => {
  const { path: folder } = temporaryFolder();

  it('work as they stand, and write all that they name', async () => {
    expect(fromFile.length).toBeGreaterThan(20);
    for (const line of fromFile) {
      let said = '';
      const print = (text: string): void => void (said += text);
      const args = argumentsOf(line.replace('npm run phuluc -- ', '')).map((part) =>
        part.replace(/^out\//u, `${folder}/`),
      );
      const complete =
        args.includes('--out') || args.includes('--import') ? args : [...args, '--out', `${folder}/khac.xlsx`];
      expect([line, await run(complete, { print, printError: print })], said).toEqual([line, 0]);
      expect(args.filter((part) => part.startsWith(folder) && !existsSync(part))).toEqual([]);
      const sheets = await readWorkbook(complete[complete.indexOf('--out') + 1] ?? '');
      const names = sheets.ok ? sheets.value.map(({ grid }) => grid.sheet) : [];
      for (const [option, sheet] of [
        ['--trend', 'Diễn biến'],
        ['--analysis', 'Phân tích điểm'],
        ['--live', 'Phụ lục sống'],
        ['--settings-sheet', 'Cấu hình'],
      ] as const)
        if (args.includes(option)) expect([line, names]).toEqual([line, expect.arrayContaining([sheet])]);
    }
  });
});
