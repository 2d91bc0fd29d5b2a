import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { excelHelp } from '../../scripts/guide/excel-help';
import { guidePages } from '../../scripts/guide/guide-pages';
import { sheetsHelp } from '../../scripts/guide/sheets-help';
import { severityOf } from '../../src/core/finding-codes';
import { sheetFunctions } from '../../src/functions/registry';

const pageOf = (html: string): Document => new JSDOM(html, { contentType: 'text/html' }).window.document;
const helps = { excel: excelHelp(), ...sheetsHelp() };

describe('trợ giúp kèm trong bổ trợ', () => {
  it('có mọi trang của hướng dẫn và mọi hàm, mỗi phần một địa chỉ', () => {
    const page = pageOf(helps.excel);
    const ids = [...page.querySelectorAll('section')].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...guidePages(), ...sheetFunctions.map(({ name }) => name)]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.entries(helps))('%s: không tải gì từ đâu, không có mã lệnh, liên kết nào cũng tới được', (_, html) => {
    const page = pageOf(html);
    expect(page.querySelectorAll('script, link, iframe')).toHaveLength(0);
    expect([...page.querySelectorAll('img')].filter((image) => !image.src.startsWith('data:image/png'))).toEqual([]);
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(
      targets.filter((target) => !target.startsWith('#') || page.getElementById(target.slice(1)) === null),
    ).toEqual([]);
  });

  it('trong Google Sheets có mọi mã lỗi và cảnh báo', () => {
    for (const code of Object.keys(severityOf)) expect(helps['help.html']).toContain(`<code>${code}</code>`);
  });
});
