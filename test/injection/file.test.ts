import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/hosts/file/run';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import type { LeagueJson } from '../../src/pipeline/league-json';
import { planOfCells } from '../hosts/file/plan-of-cells';
import { temporaryFolder } from '../hosts/file/temporary-folder';
import { unzip } from '../hosts/file/unzip';
import { hostileNames, hostileSheet } from './hostile-sheet';

const folder = temporaryFolder();
const out = join(folder.path, 'ra.xlsx');
const json = join(folder.path, 'ra.json');

async function built(): Promise<string> {
  const cells = hostileSheet.cells.map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell)));
  const raw = folder.put('vào.xlsx', await writeWorkbook([planOfCells('Số liệu\u202E', cells)], ''));
  let printed = '';
  const code = await run([raw, '--out', out, '--json', json], { print: (text) => void (printed += text), printError: (text) => void (printed += text) });
  expect([code, printed]).toEqual([0, expect.any(String)]);
  return printed;
}

function decoded(xml: string): string {
  return xml.replace(/&(lt|gt|quot|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');
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
    for (const name of hostileNames.filter((candidate) => !candidate.includes('\u001B'))) expect(texts.map((text) => text.slice(0, 40))).toContain(name.slice(0, 40));
  });

  it('is in the JSON just the text that it was', async () => {
    await built();
    const { units } = JSON.parse(readFileSync(json, 'utf8')) as LeagueJson;
    expect(units.map(({ name, position }) => [position, name])).toEqual(hostileNames.map((name, index) => [index + 1, name]));
  });

  it('sends the terminal no control sequence, turns no text around, and stays on its line', async () => {
    const printed = await built();
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
    expect(printed.split('\n').filter((line) => /^ *\d+ {2}/u.test(line))).toHaveLength(hostileNames.length);
  });
});
