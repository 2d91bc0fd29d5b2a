import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cli } from '../../src/catalogue/vi/cli';
import { defaultSettings } from '../../src/core/settings/settings';
import { parseSettings } from '../../src/core/settings/settings-json';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { rawGrid } from '../bench/raw-grid';
import { temporaryFolder } from '../hosts/file/temporary-folder';
import { planOfCells } from '../hosts/file/plan-of-cells';
import { hostileText, numberText } from './cells';
import { patience, runs } from './run-options';

const folder = temporaryFolder();

/** Reads a file as the command line does, and builds from every sheet that it has. */
async function survives(name: string, content: string | Uint8Array): Promise<'read' | 'refused'> {
  const read = await readWorkbook(folder.put(name, content));
  if (!read.ok) {
    expect(cli[read.failure.code]).toBeTruthy();
    return 'refused';
  }
  for (const { grid } of read.value) {
    const input: BuildInput = {
      raw: grid,
      previous: null,
      compare: true,
      settings: defaultSettings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    };
    buildAppendix(input);
  }
  return 'read';
}

/** Bytes with some cut away, and some changed. */
function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  return fc
    .tuple(
      fc.array(change, { maxLength: 20 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant(whole.length) }, { weight: 1, arbitrary: fc.nat(whole.length) }),
    )
    .map(([changes, length]) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes.subarray(0, length);
    });
}

describe('whatever bytes a file has, it is read or refused with a sentence', () => {
  it(
    'as CSV',
    async () => {
      const cell = fc.oneof(
        numberText,
        hostileText,
        fc.constantFrom('"', '""', '"a', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', ';', ',', '\t', '\r', 'sep=;'),
      );
      const lines = fc.tuple(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
      );
      const text = lines.map(([rows, mark, end]) => rows.map((row) => row.join(mark)).join(end));
      const bytes = fc.oneof(
        text.map((content) => Buffer.from(content)),
        text.map((content) => Buffer.from(`\uFEFF${content}`, 'utf16le')),
        fc.uint8Array({ maxLength: 400 }),
      );
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          await survives('tệp.csv', content);
        }),
        runs(250),
      );
    },
    patience,
  );

  it(
    'as a damaged .xlsx',
    async () => {
      const files = [
        readFileSync('test/fixtures/files/hard-cases.xlsx'),
        readFileSync('test/fixtures/files/libreoffice.xlsx'),
        await writeWorkbook(
          [
            planOfCells(
              'Số liệu',
              rawGrid(5).cells.map((row) => [...row].map((cell) => (typeof cell === 'boolean' ? null : cell))),
            ),
          ],
          '',
        ),
      ];
      await fc.assert(
        fc.asyncProperty(fc.oneof(...files.map((file) => damaged(file))), async (content) => {
          await survives('tệp.xlsx', content);
        }),
        runs(120),
      );
    },
    patience,
  );

  it(
    'as settings',
    () => {
      const known = fc.record(
        Object.fromEntries(
          Object.keys(defaultSettings).map((key) => [
            key,
            fc.oneof(fc.jsonValue(), fc.constant(defaultSettings[key as keyof typeof defaultSettings])),
          ]),
        ),
        { requiredKeys: [] },
      );
      const text = fc.oneof(
        fc.json(),
        fc.string(),
        known.map((value) => JSON.stringify(value)),
        fc.constantFrom(
          '{"__proto__":{"scheme":1}}',
          '{"thresholds":{"constructor":1}}',
          '{"captions":{"total":"=1"}}',
          '['.repeat(5000),
        ),
      );
      fc.assert(
        fc.property(text, (content) => {
          const parsed = parseSettings(content);
          if ('settings' in parsed) {
            const input: BuildInput = {
              raw: rawGrid(3),
              previous: null,
              compare: true,
              settings: parsed.settings,
              period: null,
              previousPeriod: null,
              closedOn: null,
            };
            buildAppendix(input);
          } else {
            expect(parsed.problems.length).toBeGreaterThan(0);
            for (const { code } of parsed.problems) expect(cli[`settings-${code}`]).toBeTruthy();
          }
        }),
        runs(500),
      );
    },
    patience,
  );
});
