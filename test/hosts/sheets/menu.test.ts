import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridOf } from '../../intake/grid-of';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode, buildFolder } from '../../sheets-host/built-code';
import { dumpWorkbook } from '../../sheets-host/dump';
import { reachingCalls, spreadsheetCalls } from '../../sheets-host/execution';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { withCell } from '../../sheets-host/sheets-fixture';
import { cellOf } from '../../sheets-host/workbook';
import type { Workbook } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

const files = new Map([
  ['sidebar', '<!DOCTYPE html><main id="pane"></main>'],
  ['help', '<p>Tiếng Việt</p>'],
  ['help-en', '<p>English</p>'],
]);
const press = (workbook: Workbook, name: string): string | null =>
  runScript(code.script, workbook, name, [], { files }).error;
const raw = rawGrid(18);

describe('the menu “Xếp loại 766”', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is there in AuthMode.%s', (mode) => {
    for (const name of ['onOpen', 'onInstall']) {
      const workbook = workbookOf(raw);
      expect(runScript(code.script, workbook, name, [{}], { mode }).error).toBeNull();
      expect(workbook.shown).toEqual([
        'menu Xếp loại 766: Lập Phụ lục 1 → menuBuild | Soạn báo cáo → menuReport | Thông báo, tóm tắt, tin nhắn → menuReport | Lập trang Tóm tắt lãnh đạo → menuSummary | Tạo trang Cấu hình → menuSettings | Tạo bộ chỉ số từ trang này → menuScheme | Bảng điều khiển → menuPane | Trợ giúp → menuHelp',
      ]);
    }
  });

  it('names only functions that the script has', () => {
    for (const name of ['menuBuild', 'menuReport', 'menuSummary', 'menuSettings', 'menuScheme', 'menuPane', 'menuHelp'])
      expect(code.text).toMatch(new RegExp(`^function ${name}\\(`, 'mu'));
  });

  it('speaks English to whoever has Google in English', () => {
    const workbook = { ...workbookOf(raw), language: 'en_GB' };
    runScript(code.script, workbook, 'onOpen', []);
    expect(workbook.shown[0]).toContain('Build Phụ lục 1');
  });

  it('stands under Extensions in a build for the Marketplace', async () => {
    // Without app.html, which the menu does not need until it is clicked.
    const folder = await buildFolder(['--config-name', 'code', '--env', 'addon']);
    const addon = new vm.Script(readFileSync(join(folder, 'Code.js'), 'utf8'));
    const workbook = workbookOf(raw);
    runScript(addon, workbook, 'onOpen', [], { mode: 'NONE' });
    expect(workbook.shown[0]).toMatch(/^menu \(add-on\): /u);
  }, 180_000);

  it('opens the sidebar, and the help in the language of the person', () => {
    const workbook = workbookOf(raw);
    expect(press(workbook, 'menuPane')).toBeNull();
    expect(press(workbook, 'menuHelp')).toBeNull();
    expect(press({ ...workbook, language: 'en_GB' }, 'menuHelp')).toBeNull();
    expect(workbook.shown).toEqual([
      'sidebar Xếp loại 766: <!DOCTYPE html><main id="pane"></main><div id="person-language" lang="vi" hidden></div>',
      'dialog Trợ giúp: <p>Tiếng Việt</p>',
      'dialog Help: <p>English</p>',
    ]);
  });

  it('opens the sidebar at the report', () => {
    const workbook = workbookOf(raw);
    expect(press(workbook, 'menuReport')).toBeNull();
    expect(workbook.shown).toEqual([
      'sidebar Xếp loại 766: <!DOCTYPE html><main id="pane"></main><div id="person-language" lang="vi" hidden></div><div id="open-report" hidden></div>',
    ]);
  });

  it('asks for no more than the two scopes, and needs both', () => {
    const workbook = workbookOf(raw);
    expect(
      runScript(code.script, workbook, 'menuPane', [], {
        files,
        scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      }).error,
    ).toContain('container.ui');
    expect(code.text).not.toMatch(/UrlFetchApp|DriveApp|ScriptApp|GmailApp|DocumentApp|openById/u);
  });
});

describe('Tạo trang Cấu hình from the menu', () => {
  it('makes the sheet at once, in as many calls whatever else the workbook has, needs no raw sheet, and asks before it makes it anew', () => {
    const workbook = workbookOf(raw);
    const { error, calls } = runScript(code.script, workbook, 'menuSettings', []);
    expect([error, workbook.shown, workbook.lockedBy]).toEqual([null, ['toast: Đã lập trang “Cấu hình”.'], null]);
    expect(reachingCalls(calls).length).toBeLessThanOrEqual(64);
    const many = workbookOf(raw);
    for (let week = 1; week <= 20; week += 1) addSheet(many, { ...raw, sheet: `Tuần ${week}` });
    expect(reachingCalls(runScript(code.script, many, 'menuSettings', []).calls)).toHaveLength(
      reachingCalls(calls).length,
    );
    const line = sheetNamed(workbook, 'Cấu hình').cells.find(([label]) => label?.value === 'Nhãn phụ lục');
    if (line?.[1]) line[1].value = 'Phụ lục I';
    workbook.presses.push('CANCEL');
    expect(press(workbook, 'menuSettings')).toBeNull();
    expect(workbook.shown[1]).toMatch(/^alert Tạo trang Cấu hình: .*“Cấu hình”/u);
    workbook.presses.push('YES');
    expect(press(workbook, 'menuSettings')).toBeNull();
    const again = sheetNamed(workbook, 'Cấu hình').cells.find(([label]) => label?.value === 'Nhãn phụ lục');
    expect(again?.[1]?.value).toBe('Phụ lục I');
  });
});

describe('Tạo bộ chỉ số từ trang này from the menu', () => {
  const figures = gridOf(
    'THI ĐUA NĂM 2026\nĐơn vị | Kế hoạch (40 điểm) | Kết quả (60 điểm)\nPhòng A | 35 | 50\nPhòng B | 38 | 41',
  );

  it('proposes a set out of the open sheet, in as many calls however many units, and the next build uses it', () => {
    const workbook = workbookOf({ ...figures, sheet: 'Số liệu' });
    const { error, calls } = runScript(code.script, workbook, 'menuScheme', []);
    expect(error).toBeNull();
    expect(workbook.shown.join()).toContain('Đã lập trang “Cấu hình”.');
    expect(reachingCalls(calls).length).toBeLessThanOrEqual(75);
    const values = sheetNamed(workbook, 'Cấu hình')
      .cells.flat()
      .map((cell) => cell.value);
    expect(values).toEqual(expect.arrayContaining(['ke-hoach', 'Kết quả', 60]));
    workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
    expect(press(workbook, 'menuBuild')).toBeNull();
    const row = sheetNamed(workbook, 'Phụ lục 1').cells.find((cells) => cells.some((cell) => cell.value === 'Phòng B'));
    expect(row?.map((cell) => cell.value)).toEqual(expect.arrayContaining([79]));
    const many = workbookOf({
      ...figures,
      sheet: 'Số liệu',
      cells: [...figures.cells, ...Array.from({ length: 500 }, (_, unit) => [`Đơn vị số ${unit}`, 30, 40])],
    });
    expect(reachingCalls(runScript(code.script, many, 'menuScheme', []).calls)).toHaveLength(
      reachingCalls(calls).length,
    );
  });

  it('asks before a set of a person gives way, and refuses a sheet without a table', () => {
    const workbook = workbookOf({ ...figures, sheet: 'Số liệu' });
    press(workbook, 'menuScheme');
    workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
    workbook.presses.push('CANCEL');
    const before = dumpWorkbook(workbook);
    expect(press(workbook, 'menuScheme')).toBeNull();
    expect(dumpWorkbook(workbook)).toEqual(before);
    expect(workbook.shown.at(-1)).toMatch(/^alert Tạo bộ chỉ số từ trang này: .*“Cấu hình”/u);
    const empty = workbookOf(gridOf('Ghi chú\nkhông có bảng'));
    expect(press(empty, 'menuScheme')).toBeNull();
    expect(empty.sheets).toHaveLength(1);
  });
});

describe('Lập Phụ lục 1 from the menu', () => {
  it('builds from the open sheet at once and says so', () => {
    const workbook = workbookOf(raw);
    expect(press(workbook, 'menuBuild')).toBeNull();
    expect(sheetNamed(workbook, 'Phụ lục 1').hidden).toBe(false);
    // The first time a sheet is made that nobody has asked for: it says so, and how to turn it off.
    expect(workbook.shown).toEqual([
      'toast: Đã lập trang “Phụ lục 1”. Đã tạo trang “Lịch sử” và ghi Tháng 5/2024 - Tuần 01 vào đó, để kỳ sau có số so sánh. Không muốn ghi: bảng điều khiển, thẻ “Các kỳ”, bỏ dấu “Lập Phụ lục xong thì ghi kỳ ấy vào Lịch sử”.',
    ]);
    expect(workbook.lockedBy).toBeNull();
    expect(workbook.activeId).toBe(sheetNamed(workbook, 'Phụ lục 1').id);
  });

  const keysOf = (workbook: Workbook): unknown[] => [
    ...new Set(
      sheetNamed(workbook, 'Lịch sử')
        .cells.slice(1)
        .map(([key]) => key?.value),
    ),
  ];

  it('builds the leader’s sheet of the sheet that is open, and asks before it replaces one', () => {
    const workbook = workbookOf(raw);
    expect(press(workbook, 'menuSummary')).toBeNull();
    const texts = sheetNamed(workbook, 'Tóm tắt lãnh đạo')
      .cells.flat()
      .map(({ value }) => value);
    expect(texts).toContain('TÓM TẮT KẾT QUẢ XẾP LOẠI');
    workbook.activeId = sheetNamed(workbook, raw.sheet).id;
    workbook.presses.push('CANCEL');
    expect(press(workbook, 'menuSummary')).toBeNull();
    expect(workbook.presses).toEqual([]);
  });

  it('compares with the history where the sheet has no other period, and keeps the period in it', () => {
    const bare = (title: string, total: number) =>
      gridOf(`SỐ LIỆU ${title}\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | ${total}\nXÃ PHÚ THÀNH | 80`);
    const workbook = workbookOf({ ...bare('THÁNG 4/2024', 85.11), sheet: 'Tháng 4' });
    press(workbook, 'menuBuild');
    workbook.activeId = addSheet(workbook, { ...bare('THÁNG 5/2024 - TUẦN 01', 86.59), sheet: 'Tuần 1' }).id;
    expect(press(workbook, 'menuBuild')).toBeNull();
    expect(
      sheetNamed(workbook, 'Phụ lục 1 - Tuần 01 T5-2024')
        .cells.flat()
        .map(({ value }) => value),
    ).toEqual(expect.arrayContaining([86.59, 85.11, 1.48]));
    expect(keysOf(workbook)).toEqual(['2024-04', '2024-05-W01']);
  });

  it.each([
    ['YES', 99.5, /Đã ghi Tháng 5\/2024 - Tuần 01/u],
    ['NO', null, /^toast: Đã lập trang “Phụ lục 1”\. Biểu đồ ở trang khác/u],
  ] as const)('asks before it replaces a period by other figures; the answer %s', (answer, total, said) => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
    cellOf(sheetNamed(workbook, 'Số liệu'), 4, 2).value = 99.5;
    workbook.presses.push('YES', answer);
    expect(press(workbook, 'menuBuild')).toBeNull();
    expect(workbook.shown[2]).toMatch(/đã có Tháng 5\/2024 - Tuần 01. Thay bằng số liệu lần này/u);
    expect(workbook.shown[3]).toMatch(said);
    expect(sheetNamed(workbook, 'Lịch sử').cells.some((row) => row[10]?.value === 99.5)).toBe(total !== null);
    expect(workbook.lockedBy).toBeNull();
  });

  it('replaces the period by what was built, though a cell was changed while the question stood', () => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    const sheet = sheetNamed(workbook, 'Số liệu');
    workbook.activeId = sheet.id;
    cellOf(sheet, 4, 2).value = 99.5;
    workbook.presses.push('YES', 'YES');
    workbook.presses.shift = function (): string | undefined {
      if (this.length === 1) cellOf(sheet, 4, 2).value = 10;
      return Array.prototype.shift.call(this) as string | undefined;
    };
    expect(press(workbook, 'menuBuild')).toBeNull();
    const totals = sheetNamed(workbook, 'Lịch sử').cells.map((row) => row[10]?.value);
    expect(totals).toContain(99.5);
    expect(totals).not.toContain(10);
  });

  it('keeps nothing where the workbook remembers that it is not to', () => {
    const workbook = workbookOf(raw);
    workbook.properties.set(
      'choices',
      JSON.stringify({
        rawSheet: 'Số liệu',
        compared: null,
        period: null,
        previousPeriod: null,
        closedOn: null,
        cohorts: false,
        record: false,
      }),
    );
    press(workbook, 'menuBuild');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Lịch sử');
    expect(workbook.shown).toEqual(['toast: Đã lập trang “Phụ lục 1”.']);
  });

  it.each([
    ['YES', ['Lịch sử', 'Phụ lục 1', 'Số liệu']],
    ['NO', ['Lịch sử', 'Phụ lục 1', 'Phụ lục 1 (2)', 'Số liệu']],
    ['CANCEL', ['Lịch sử', 'Phụ lục 1', 'Số liệu']],
  ])('asks before it replaces our sheet; the answer %s', (answer, expected) => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
    cellOf(sheetNamed(workbook, 'Phụ lục 1'), 40, 0).value = 'Người lập biểu';
    const first = sheetNamed(workbook, 'Phụ lục 1').id;
    workbook.presses.push(answer);
    press(workbook, 'menuBuild');
    expect(workbook.shown[1]).toMatch(/^alert .*lập từ trang “Số liệu”. Trong đó 1 ô được thêm/u);
    expect(
      workbook.sheets
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(expected);
    expect(sheetNamed(workbook, 'Phụ lục 1').id === first).toBe(answer !== 'YES');
  });

  it('uses the remembered raw sheet while an appendix of ours is open', () => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    workbook.properties.set(
      'choices',
      JSON.stringify({
        rawSheet: 'Số liệu',
        compared: { kind: 'none' },
        period: null,
        previousPeriod: null,
        closedOn: null,
        cohorts: false,
      }),
    );
    workbook.presses.push('NO');
    press(workbook, 'menuBuild');
    expect(sheetNamed(workbook, 'Phụ lục 1 (2)').cells[6]?.map(({ value }) => value)).not.toContain('THÁNG 4');
  });

  it('says which cells must be mended, and changes nothing', () => {
    const workbook = workbookOf(withCell(raw, 5, 2, 'tám mươi'));
    const before = dumpWorkbook(workbook);
    expect(press(workbook, 'menuBuild')).toBeNull();
    expect(workbook.shown[0]).toMatch(/^alert Chưa lập được.*• C6: “tám mươi” không phải là số/su);
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('builds from the same sheet at the second click, also while “Lịch sử” is open', () => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    for (const open of ['Phụ lục 1', 'Lịch sử']) {
      workbook.activeId = sheetNamed(workbook, open).id;
      workbook.presses.push('YES');
      expect(press(workbook, 'menuBuild')).toBeNull();
      expect(workbook.shown.pop()).toMatch(/^toast: Đã lập trang “Phụ lục 1”\./u);
    }
  });

  it('killed at whichever call, blocks no later build, and says “vẫn như cũ” only where it is so', () => {
    const { calls } = runScript(code.script, workbookOf(raw), 'menuBuild', []);
    for (let failing = 3; failing <= calls.length; failing += 1) {
      const place = `${calls[failing - 1] ?? ''} (${failing})`;
      const killed = workbookOf(raw);
      runScript(code.script, killed, 'menuBuild', [], { failAt: { call: failing, after: false, times: Infinity } });
      Object.assign(killed, { lockedBy: null, activeId: sheetNamed(killed, 'Số liệu').id, shown: [] });
      killed.presses.push('YES', 'YES', 'YES');
      expect(press(killed, 'menuBuild'), place).toBeNull();
      expect(killed.shown.join(), place).toMatch(/(?:toast|alert).*Đã lập trang “Phụ lục 1/u);
      expect(killed.sheets.map(({ name }) => name).join(), place).not.toContain('đang lập');

      const failed = workbookOf(raw);
      const before = dumpWorkbook(failed);
      runScript(code.script, failed, 'menuBuild', [], { failAt: { call: failing, after: false } });
      if (/vẫn như cũ/u.test(failed.shown.join())) expect(dumpWorkbook(failed), place).toEqual(before);
    }
  }, 240_000);

  it('failing at whichever call of a rebuild, says “vẫn như cũ” only where it is so, and is built at the next click', () => {
    const built = workbookOf(raw);
    press(built, 'menuBuild');
    Object.assign(built, { activeId: sheetNamed(built, 'Số liệu').id, shown: [] });
    cellOf(sheetNamed(built, 'Số liệu'), 4, 2).value = 99.5;
    built.presses.push('YES', 'YES');
    const prepared = (): Workbook => structuredClone(built);
    const { calls } = runScript(code.script, prepared(), 'menuBuild', []);
    const reaching = calls.flatMap((call, index) =>
      index > 1 && spreadsheetCalls([call]).length > 0 ? [index + 1] : [],
    );
    for (const [turn, failing] of reaching.entries()) {
      for (const times of turn % 3 === 0 ? [1, Infinity] : [1]) {
        const place = `${calls[failing - 1] ?? ''} (${failing}, ${times})`;
        const workbook = prepared();
        const before = dumpWorkbook(workbook);
        runScript(code.script, workbook, 'menuBuild', [], { failAt: { call: failing, after: false, times } });
        if (/vẫn như cũ/u.test(workbook.shown.join())) expect(dumpWorkbook(workbook), place).toEqual(before);
        Object.assign(workbook, { lockedBy: null, activeId: sheetNamed(workbook, 'Số liệu').id, shown: [] });
        workbook.presses.splice(0, Infinity, 'YES', 'YES', 'YES');
        expect(press(workbook, 'menuBuild'), place).toBeNull();
        expect(workbook.shown.join(), place).toMatch(/(?:toast|alert).*Đã lập trang “Phụ lục 1/u);
      }
    }
  }, 240_000);

  it('needs as many calls however many tabs and units there are: 41 each week, 50 where it makes “Lịch sử”', () => {
    const callsOf = (tabs: number, units: number): number[] => {
      const workbook = workbookOf(rawGrid(units));
      for (let tab = 1; tab <= tabs; tab += 1) addSheet(workbook, { ...rawGrid(2), sheet: `Trang ${tab}` });
      return [1, 2, 3, 4].map((week) => {
        const sheet = sheetNamed(workbook, 'Số liệu');
        for (const cell of sheet.cells.flat())
          if (typeof cell.value === 'string') cell.value = cell.value.replace(/(tuần) 0\d/giu, `$1 0${week}`);
        workbook.activeId = sheet.id;
        workbook.presses.push('YES');
        const { calls, error } = runScript(code.script, workbook, 'menuBuild', []);
        expect(error).toBeNull();
        expect(workbook.shown.pop()).toMatch(new RegExp(`(?:toast.*Đã|và) ghi Tháng 5/2024 - Tuần 0${week} vào`, 'u'));
        return spreadsheetCalls(calls).length;
      });
    };
    const few = callsOf(0, 18);
    expect(few).toEqual([50, 41, 41, 41]);
    expect([callsOf(12, 18), callsOf(60, 18)]).toEqual([few, few]);
    // A history that outgrows Google's thousand rows gets more of them.
    expect(Math.max(...callsOf(0, 490).slice(1))).toBeLessThanOrEqual(45);
  });

  it('needs 58 calls at most where both the sheet and the period stand there and the answer is to replace them, however often', () => {
    const workbook = workbookOf(raw);
    press(workbook, 'menuBuild');
    const sheet = sheetNamed(workbook, 'Số liệu');
    for (let time = 0; time < 3; time += 1) {
      workbook.activeId = sheet.id;
      cellOf(sheet, 4, 2).value = 90 + time;
      workbook.presses.push('YES', 'YES');
      const { calls } = runScript(code.script, workbook, 'menuBuild', []);
      expect(workbook.shown.pop()).toMatch(/Đã ghi Tháng 5\/2024 - Tuần 01/u);
      expect(spreadsheetCalls(calls).length).toBeLessThanOrEqual(58);
    }
  });

  it('builds and records 33,210 units in three calls more than few: a new sheet of Google has a thousand rows', () => {
    const workbook = workbookOf(rawGrid(33_210));
    const { calls, error } = runScript(code.script, workbook, 'menuBuild', []);
    expect(error).toBeNull();
    expect(workbook.shown.join()).toMatch(/Đã lập trang “Phụ lục 1”.*ghi Tháng 5\/2024 - Tuần 01/u);
    expect(sheetNamed(workbook, 'Lịch sử').cells.length).toBe(33_211);
    expect(spreadsheetCalls(calls).length).toBeLessThanOrEqual(53);
  }, 120_000);

  it('says in words what Google refused, never a bare script error', () => {
    const { calls } = runScript(code.script, workbookOf(raw), 'menuBuild', []);
    // The third asks for what every dialog is shown with: without it nothing can be said.
    expect(calls[2]).toBe('Spreadsheet.SpreadsheetApp.getUi');
    const others = calls.flatMap((_, index) => (index < 2 || index % 5 === 3 ? [index + 1] : []));
    for (const failing of others) {
      const workbook = workbookOf(raw);
      const { error } = runScript(code.script, workbook, 'menuBuild', [], { failAt: { call: failing, after: false } });
      expect(error, calls[failing - 1]).toBeNull();
      expect(workbook.shown.join(), calls[failing - 1]).toMatch(/vẫn như cũ|Đã lập/u);
    }
  });
});
