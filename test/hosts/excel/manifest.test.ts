import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestProblems, type ManifestFacts } from '../../../scripts/manifest-checks';
import { sheetFunctions } from '../../../src/functions/registry';
import { actions } from '../../../src/hosts/excel/pane/commands';
import { functionsMetadata } from '../../../src/hosts/excel/functions/functions-metadata';
import { excelHelp } from '../../../scripts/guide/excel-help';
import { shortcuts } from '../../../src/hosts/excel/pane/shortcuts';

const site = 'https://localhost:3000';
const xml = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const made: Readonly<Record<string, string>> = {
  'functions.json': JSON.stringify(functionsMetadata(site)),
  'shortcuts.json': JSON.stringify(shortcuts),
  'help.html': excelHelp(),
  'pane.html': 'x',
  'pane.js': 'x',
};
const facts: ManifestFacts = {
  site,
  version,
  actions: Object.values(actions),
  functions: sheetFunctions.map(({ name }) => name),
  file: (path) => (path in made ? new TextEncoder().encode(made[path]) : existsSync(path) ? readFileSync(path) : null),
};

test('manifest.xml đúng, theo bộ đọc của Microsoft và theo các phép kiểm tra của dự án', () => {
  expect(manifestProblems(xml, facts)).toEqual([]);
});

test.each([
  ['một resid không có', xml.replace('resid="Pane.Text"', 'resid="Nowhere"'), 'resid “Nowhere” is not defined'],
  [
    'địa chỉ không phải https',
    xml.replaceAll('https://localhost:3000/pane.js', 'http://localhost:3000/pane.js'),
    'http://localhost:3000/pane.js is not https',
  ],
  [
    'địa chỉ ngoài trang của mình',
    xml.replaceAll(`${site}/help.html`, 'https://example.com/help.html'),
    `https://example.com/help.html is not under ${site}`,
  ],
  [
    'tệp không có',
    xml.replaceAll('icon-80.png', 'icon-81.png'),
    `${site}/assets/icon-81.png: no such file in the build`,
  ],
  [
    'biểu tượng sai cỡ',
    xml.replaceAll('icon-80.png', 'icon-64.png'),
    `${site}/assets/icon-64.png is not a PNG of 80 × 80`,
  ],
  ['lệnh không có', xml.replace('>buildAppendix<', '>build<'), 'no action “build” is associated'],
  [
    'thứ tự sai',
    xml
      .replace(/<Permissions>.*<\/Permissions>/u, '')
      .replace('<Hosts>', '<Permissions>ReadWriteDocument</Permissions><Hosts>'),
    'out of order',
  ],
  ['thiếu siêu dữ liệu của hàm', xml.replace(/<Metadata>[\s\S]*<\/Metadata>/u, ''), "Microsoft's parser"],
  ['phiên bản khác', xml.replace('<Version>', '<Version>9'), 'is not that of package.json'],
  [
    'chữ quá dài',
    xml.replace('DefaultValue="Bảng điều khiển"', `DefaultValue="${'x'.repeat(126)}"`),
    'is longer than 125 characters',
  ],
])('phát hiện %s', (_, broken, problem) => {
  expect(broken).not.toBe(xml);
  expect(manifestProblems(broken, facts).join('\n')).toContain(problem);
});

test('phát hiện hàm khai báo mà không đăng ký, và ngược lại', () => {
  const problems = manifestProblems(xml, { ...facts, functions: ['XEPLOAI', 'LẠ'] });
  expect(problems).toContain('function XEPHANG is declared but not registered');
  expect(problems).toContain('function LẠ is registered but not declared');
});
