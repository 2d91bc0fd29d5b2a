import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/hosts/file/run';
import type { LeagueJson } from '../../src/pipeline/league-json';
import { fieldCases, fieldFolder, type FieldCase } from './cases';
import { faults, type Made } from './judge';

const folder = mkdtempSync(join(tmpdir(), 'field-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command line on copies of the case's files, since it may write beside them. */
async function made({ files, args }: FieldCase): Promise<Made> {
  const place = mkdtempSync(join(folder, 'case-'));
  const copies = new Map(files.map((file) => [file, join(place, basename(file))]));
  for (const [file, path] of copies) await copyFile(join(fieldFolder, file), path);
  const result = join(place, 'result.json');
  let text = '';
  const print = (part: string): void => {
    text += part;
  };
  const asked = args.map((arg) => copies.get(arg) ?? arg);
  const code = await run([...asked, '--json', result, '--out', join(place, 'result.xlsx')], {
    print,
    printError: print,
  });
  for (const path of copies.values()) text = text.replaceAll(path, '').replaceAll(basename(path), '');
  return { code, text, json: existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as LeagueJson) : null };
}

const all = fieldCases();
const kinds = [...new Set(all.map(({ kind }) => kind))].map(
  (kind) => [kind, all.filter((one) => one.kind === kind)] as const,
);

describe.each(kinds)('%s', (_, cases) => {
  it.each(cases.map((one) => [one.id.replace(/^[^/]*\//u, ''), one] as const))('%s', async (_id, one) => {
    expect(faults(one.expect, await made(one))).toEqual([]);
  });
});
