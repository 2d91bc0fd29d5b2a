// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { writeDocx } from '../../src/docx/write-docx';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { buildReport } from '../../src/report/build-report';
import { defaultReportSettings } from '../../src/report/report-settings';
import { unzip } from '../hosts/file/unzip';
import { hostileSheet } from './hostile-sheet';

it('a name that is markup, a field or a control sequence is plain text in the Word file, which has no link and no other part than its own', () => {
  const { table, plan } = buildAppendix({
    raw: hostileSheet,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!table || !plan) throw new Error('no table');
  const parts = unzip(writeDocx(buildReport(table, plan, defaultReportSettings)));
  const xml = parts.get('word/document.xml') ?? '';
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(parsed.getElementsByTagName('script')).toHaveLength(0);
  expect(xml).not.toMatch(
    /<w:hyperlink|<w:instrText[^>]*>[^<]*HYPERLINK|[^\P{Cc}\n\t\r]|[\u202A-\u202E\u2066-\u2069]/u,
  );
  const text = parsed.documentElement.textContent.replace(/\u200B/gu, '');
  for (const name of ['=1+1', '<script>alert(1)</script>', '"><svg/onload=alert(3)>', '&lt;b&gt; &amp; ]]>'])
    expect(text).toContain(name);
  expect([...parts.values()].join('')).not.toContain('TargetMode="External"');
});
