import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtManifest, englishLocales } from '../../../scripts/manifest/built-manifest';
import { manifestProblems, type ManifestFacts } from '../../../scripts/manifest/manifest-checks';
import { sheetFunctions } from '../../../src/functions/registry';
import { actions } from '../../../src/hosts/excel/pane/commands';
import { functionsMetadata } from '../../../src/hosts/excel/functions/functions-metadata';
import { excelHelp } from '../../../scripts/guide/excel-help';
import { englishShortcuts, shortcuts } from '../../../src/hosts/excel/pane/shortcuts';

const site = 'https://localhost:3000';
const xml = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const made: Readonly<Record<string, string>> = {
  'functions.json': JSON.stringify(functionsMetadata(site, 'vi')),
  'functions-en.json': JSON.stringify(functionsMetadata(site, 'en')),
  'shortcuts.json': JSON.stringify(shortcuts),
  'shortcuts-en.json': JSON.stringify(englishShortcuts),
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
    xml.replaceAll(
      `"Help.Url" DefaultValue="${site}/help.html`,
      '"Help.Url" DefaultValue="https://example.com/help.html',
    ),
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

test('bản lập ra có tên đơn vị cung cấp và nơi hỗ trợ của cơ quan, chữ tiếng Anh cho mọi vùng, và vẫn đúng', () => {
  const built = builtManifest(xml, {
    site,
    id: '11111111-2222-3333-4444-555555555555',
    provider: 'Sở KH&CN "A"',
    support: 'https://hotro.example.gov.vn/766',
  });
  expect(built).toContain('<ProviderName>Sở KH&amp;CN &quot;A&quot;</ProviderName>');
  expect(built).toContain('<SupportUrl DefaultValue="https://hotro.example.gov.vn/766"/>');
  expect(built).toContain('<Id>11111111-2222-3333-4444-555555555555</Id>');
  const english = [...xml.matchAll(/Override Locale="en-US" Value="([^"]*)"/gu)];
  for (const locale of englishLocales)
    expect(
      [...built.matchAll(new RegExp(`Override Locale="${locale}" Value="([^"]*)"`, 'gu'))].map(([, text]) => text),
    ).toEqual(english.map(([, text]) => text));
  expect(manifestProblems(built, facts)).toEqual([]);
});

test('địa chỉ không phải https thì không lập', () => {
  const fill = { site, id: null, provider: null, support: null };
  expect(() => builtManifest(xml, { ...fill, site: 'http://bo-tro.example.vn' })).toThrow('is not an https address');
  expect(() => builtManifest(xml, { ...fill, support: 'hotro@example.vn' })).toThrow('is not an https address');
});

test('mỗi nút có biểu tượng cỡ 16, 20, 24, 32, 40, 48, 64, 80', () => {
  const icons = [...xml.matchAll(/<Icon>(.*?)<\/Icon>/gsu)].map(([, icon = '']) =>
    [...icon.matchAll(/size="(\d+)"/gu)].map(([, size]) => Number(size)),
  );
  expect(icons.length).toBe(3);
  for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});

test('hàm và phím tắt có mô tả tiếng Anh, tên hàm giữ nguyên vì đứng trong sổ tính', () => {
  const [vietnamese, english] = [functionsMetadata(site, 'vi').functions, functionsMetadata(site, 'en').functions];
  expect(english.map(({ name }) => name)).toEqual(vietnamese.map(({ name }) => name));
  for (const [index, { description, parameters }] of english.entries()) {
    expect(description).not.toBe(vietnamese[index]?.description);
    expect(parameters.length).toBe(vietnamese[index]?.parameters.length);
  }
  expect(english[0]?.parameters[0]?.description).toBe('Total from 0 to 100: a cell or a range.');
  expect(Object.keys(englishShortcuts)).toEqual(Object.keys(shortcuts.resources.default));
});
