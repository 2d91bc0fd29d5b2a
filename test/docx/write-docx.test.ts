// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { LeagueTable } from '../../src/core/table/league-table';
import { writeDocx } from '../../src/docx/write-docx';
import { buildReport } from '../../src/report/build-report';
import { placeholdersOf } from '../../src/report/document-plan';
import { documentText } from '../../src/report/document-text';
import { defaultReportSettings } from '../../src/report/report-settings';
import { phuTanSettings, phuTanTable, sheetOf, tableOf } from '../report/phu-tan';
import { unzip } from '../hosts/file/unzip';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function documentXml(docx: Uint8Array): Document {
  return new DOMParser().parseFromString(unzip(docx).get('word/document.xml') ?? '', 'application/xml');
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(word, name)];
}

function attribute(element: Element | undefined, name: string): string | null {
  return element?.getAttributeNS(word, name) ?? null;
}

/** Texts of the paragraphs, in order, empty ones left out; invisible break points are no text. */
function paragraphTexts(xml: Document): string[] {
  return elements(xml, 'p')
    .map((paragraph) =>
      elements(paragraph, 't')
        .map((text) => text.textContent)
        .join('')
        .replace(/\u200B/gu, ''),
    )
    .filter((text) => text !== '');
}

/** The same of the copied text: lines, and cells between tabs. */
function textPieces(text: string): string[] {
  return text.split(/[\n\t]/u).filter((piece) => piece !== '');
}

function report(table: LeagueTable, settings = phuTanSettings) {
  const plan = buildReport(table, sheetOf(table), settings);
  const docx = writeDocx(plan);
  return { docx, xml: documentXml(docx), plan };
}

describe('the Word file of the report of Phú Tân', () => {
  test('has the same text as what is copied, in the same order', () => {
    const { xml, plan } = report(phuTanTable());
    expect(paragraphTexts(xml)).toEqual(textPieces(documentText(plan)));
  });

  test('highlights every open place and nothing else', () => {
    for (const settings of [phuTanSettings, defaultReportSettings]) {
      const { xml, plan } = report(phuTanTable(), settings);
      expect(elements(xml, 'highlight')).toHaveLength(placeholdersOf(plan).length);
    }
  });

  test('is A4 with the margins of Nghị định 30, the appendix in a landscape section, each numbered from 1 and not on its first page', () => {
    const { xml } = report(phuTanTable());
    const sections = elements(xml, 'sectPr');
    const sizes = sections
      .map((section) => elements(section, 'pgSz')[0])
      .map((size) => [attribute(size, 'w'), attribute(size, 'h'), attribute(size, 'orient')]);
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ]);
    for (const section of sections) {
      const margins = elements(section, 'pgMar')[0];
      // Whole twips, 1440 an inch: a length with a unit is valid in the strict form of the format only.
      expect(['top', 'bottom', 'left', 'right'].map((side) => attribute(margins, side))).toEqual([
        '1133',
        '1133',
        '1700',
        '850',
      ]);
      expect(attribute(elements(section, 'pgNumType')[0], 'start')).toBe('1');
      expect(elements(section, 'titlePg')).toHaveLength(1);
    }
  });

  test('is in Times New Roman, justified, first line 12.7 mm in, at least 6 points between paragraphs', () => {
    const { docx, xml } = report(phuTanTable());
    expect(unzip(docx).get('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:ascii="Times New Roman"/u);
    const body = elements(xml, 'p').filter((paragraph) => paragraph.textContent.startsWith('- Chỉ số'));
    expect(body).toHaveLength(5);
    for (const paragraph of body) {
      expect(attribute(elements(paragraph, 'jc')[0], 'val')).toBe('both');
      expect(attribute(elements(paragraph, 'ind')[0], 'firstLine')).toBe('720');
      expect(Number(attribute(elements(paragraph, 'spacing')[0], 'before'))).toBeGreaterThanOrEqual(120);
      expect(elements(paragraph, 'sz').map((size) => attribute(size, 'val'))).toEqual(['28']);
    }
  });

  test('carries the table of the workbook: merged header of two rows on each page, weak cells underlined', () => {
    const { xml } = report(phuTanTable());
    const table = elements(xml, 'tbl').at(-1);
    if (!table) throw new Error('no table');
    const rows = elements(table, 'tr');
    expect(rows).toHaveLength(21);
    expect(rows.map((row) => elements(row, 'tblHeader').length)).toEqual([1, 1, ...Array<number>(19).fill(0)]);
    expect(elements(rows[0] ?? table, 'gridSpan').map((span) => attribute(span, 'val'))).toEqual(['4', '2', '3']);
    const underlined = elements(table, 'r')
      .filter((run) => elements(run, 'u').length > 0)
      .map((run) => run.textContent);
    expect(underlined).toEqual(['39', '60', '60.7', '35.9', '34.9', '55.87', 'TB', '29.4', '41.67']);
  });
});

test('the same report gives the same bytes at any time', () => {
  vi.useFakeTimers({ now: new Date('2024-05-06T01:00:00Z'), toFake: ['Date'] });
  const { docx } = report(phuTanTable());
  vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
  const later = report(phuTanTable());
  vi.useRealTimers();
  expect(Buffer.from(later.docx).equals(Buffer.from(docx))).toBe(true);
});

test('names with markup, fields or forbidden characters stay text, and the file stays well-formed', () => {
  const names = [
    '<w:br/> & "Phú"',
    'A\u0000\u0008B\uFFFEC',
    '{ HYPERLINK "http://x" }',
    '=1+1',
    ']]></w:t>',
    '\uD800x',
  ];
  const { xml, plan } = report(
    tableOf(names.map((name, index) => ({ name, total: 60 + index, values: { timeliness: index } }))),
  );
  expect(xml.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(paragraphTexts(xml)).toEqual(textPieces(documentText(plan)));
  expect(paragraphTexts(xml)).toEqual(
    expect.arrayContaining(['<w:br/> & "Phú"', 'ABC', '{ HYPERLINK "http://x" }', '=1+1', ']]></w:t>', 'x']),
  );
  expect(elements(xml, 'instrText')).toHaveLength(0);
});

test('a table of one unit, without whole, compared period or closing date, is a document too', () => {
  const { xml, plan } = report(tableOf([{ name: 'A' }], { compared: false, closedOn: null }));
  expect(paragraphTexts(xml)).toEqual(textPieces(documentText(plan)));
});

test('170 units: every unit is in the appendix', () => {
  const { xml } = report(
    tableOf(Array.from({ length: 170 }, (_, index) => ({ name: `Xã ${index}`, total: index / 2 }))),
  );
  const last = elements(xml, 'tbl').at(-1);
  expect(last && elements(last, 'tr')).toHaveLength(172);
});

test('a plan without an appendix is one section', () => {
  const { plan } = report(phuTanTable());
  const xml = documentXml(writeDocx({ blocks: plan.blocks.filter(({ kind }) => kind !== 'appendix') }));
  expect(elements(xml, 'sectPr')).toHaveLength(1);
});
