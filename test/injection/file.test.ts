import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/hosts/file/run';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import type { LeagueJson } from '../../src/pipeline/league-json';
import { planOfCells } from '../hosts/file/plan-of-cells';
import { stringify } from '../hosts/file/stringify-csv';
import { temporaryFolder } from '../hosts/file/temporary-folder';
import { unzip } from '../hosts/file/unzip';
import { comparedHostileSheet, hostileNames, hostileSheet } from './hostile-sheet';

const folder = temporaryFolder();
const out = join(folder.path, 'ra.xlsx');
const json = join(folder.path, 'ra.json');

async function built(): Promise<string> {
  const cells = hostileSheet.cells.map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell)));
  const raw = folder.put('vào.xlsx', await writeWorkbook([planOfCells('Số liệu\u202E', cells)], ''));
  let printed = '';
  const code = await run([raw, '--out', out, '--json', json], {
    print: (text) => void (printed += text),
    printError: (text) => void (printed += text),
  });
  expect([code, printed]).toEqual([0, expect.any(String)]);
  return printed;
}

function decoded(xml: string): string {
  return xml.replace(
    /&(lt|gt|quot|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );
}

describe('a name or title that would be more than text', () => {
  it('is in the .xlsx a shared string and no formula, link or markup', async () => {
    await built();
    const parts = unzip(readFileSync(out));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c ');
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink|t="(?:str|e)"/u);
    expect([...parts.keys()].filter((part) => /external|connection|vba|macro/iu.test(part))).toEqual([]);
    const strings = parts.get('xl/sharedStrings.xml') ?? '';
    expect(strings).not.toMatch(/<(?:script|img|svg|b>)/u);
    const texts = [...strings.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)].map(([, text = '']) => decoded(text));
    for (const name of hostileNames.filter((candidate) => !candidate.includes('\u001B')))
      expect(texts.map((text) => text.slice(0, 40))).toContain(name.slice(0, 40));
  });

  it('is in the JSON just the text that it was', async () => {
    await built();
    const { units } = JSON.parse(readFileSync(json, 'utf8')) as LeagueJson;
    expect(units.map(({ name, position }) => [position, name])).toEqual(
      hostileNames.map((name, index) => [index + 1, name]),
    );
  });

  it('sends the terminal no control sequence, turns no text around, and stays on its line', async () => {
    const printed = await built();
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
    expect(printed.split('\n').filter((line) => /^ *\d+ {2}/u.test(line))).toHaveLength(hostileNames.length);
  });

  it('is out of a CSV the same text', async () => {
    /* A file with control characters is no text, and is refused as such. */
    const rows = hostileSheet.cells
      .slice(1)
      .map((row) => row.map(String))
      .filter((row) => !/\p{Cc}/u.test(row[1] ?? ''));
    const csv = folder.put('vào.csv', stringify(rows, ';'));
    let printed = '';
    expect([
      await run([csv, '--out', out, '--json', json], {
        print: () => undefined,
        printError: (text) => void (printed += text),
      }),
      printed,
    ]).toEqual([0, '']);
    const { units } = JSON.parse(readFileSync(json, 'utf8')) as LeagueJson;
    expect(units.map(({ name }) => name)).toEqual(rows.slice(1).map(([, name]) => name));
  });

  it('is text in the history, the trend, the analysis and the settings sheet too, and the settings come out as JSON just as they went in', async () => {
    const cells = comparedHostileSheet.cells.map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell)));
    const raw = folder.put('hai kỳ.xlsx', await writeWorkbook([planOfCells('Số liệu', cells)], ''));
    const settings = {
      appendixLabel: '=1+1',
      titleLines: ['<script>alert(1)</script>', '@SUM(A1)\t{period}'],
      captions: { total: '-2+3' },
      renamed: [{ from: '=HYPERLINK("http://x.vn")', to: 'Phú \u202EỳM\u202C' }],
    };
    const config = folder.put(
      'thiết lập.json',
      JSON.stringify({ ...settings, report: { place: '+84', recipients: ['=cmd|x', '<b>'] } }),
    );
    const [history, exported] = [join(folder.path, 'lịch sử.xlsx'), join(folder.path, 'thiết lập ra.json')];
    const command = async (...more: string[]): Promise<void> => {
      let printed = '';
      const code = await run(
        [raw, '--out', out, '--config', config, '--history', history, '--closed-on', '2024-05-31', ...more],
        { print: () => undefined, printError: (text) => void (printed += text) },
      );
      expect([code, printed]).toEqual([0, '']);
    };
    await command('--period', 'Tháng 4/2024');
    await command('--period', 'Tháng 5/2024', '--trend', '--analysis', '--settings-sheet', '--export-config', exported);
    for (const [file, sheets] of [
      [out, 4],
      [history, 1],
    ] as const) {
      const parts = unzip(readFileSync(file));
      const painted = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
      expect(painted).toHaveLength(sheets);
      for (const [name, xml] of painted) expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|t="(?:str|e)"/u);
      const strings = decoded(parts.get('xl/sharedStrings.xml') ?? '');
      for (const name of ['=1+1', '@SUM(A1:A9)', '<script>alert(1)</script>'])
        expect(strings, file).toContain(`>${name}<`);
    }
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({
      ...settings,
      renamed: [{ ...settings.renamed[0], on: null }],
      report: { place: '+84', recipients: ['=cmd|x', '<b>'] },
    });
  });
});
