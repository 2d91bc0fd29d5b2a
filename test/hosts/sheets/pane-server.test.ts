import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Reply } from '../../../src/hosts/sheets/server/pane-server';
import type { GridMessage } from '../../../src/hosts/sheets/call/grid-message';
import { fromMessage, toMessage } from '../../../src/hosts/sheets/call/grid-message';
import { stampOf } from '../../../src/hosts/sheets/call/stamp';
import { sampleSheet } from '../../../src/pipeline/sample-sheet';
import type { BuildOutcome, Choices, WorkbookLook } from '../../../src/workbook/port';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { plainData } from '../../sheets-host/plain-data';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import type { Workbook } from '../../sheets-host/workbook';
import { cellOf } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

function ask<T>(workbook: Workbook, name: string, ...args: unknown[]): Reply<T> {
  const { result, error } = runScript(code.script, workbook, name, args);
  expect(error).toBeNull();
  return plainData(result) as Reply<T>;
}

function value<T>(reply: Reply<T>): T {
  if ('value' in reply) return reply.value;
  throw new Error(reply.failure.code);
}

function only<T>(replies: Reply<T>[]): Reply<T> {
  const [reply] = replies;
  if (!reply || replies.length !== 1) throw new Error('one answer expected');
  return reply;
}

const readOne = (workbook: Workbook, name: string): Reply<GridMessage> =>
  only(value(ask<Reply<GridMessage>[]>(workbook, 'paneReads', [name])));
const stampNow = (workbook: Workbook): string =>
  value(only(value(ask<Reply<string>[]>(workbook, 'paneStamps', ['Số liệu']))));

describe('what the sidebar asks of Google', () => {
  it('reads several sheets in one execution, each with its own answer, and tells which may be the history', () => {
    const workbook = workbookOf(rawGrid(6));
    addSheet(workbook, { ...rawGrid(2), sheet: 'Tháng 4' });
    const replies = value(ask<Reply<GridMessage>[]>(workbook, 'paneReads', ['Số liệu', 'Không có', 'Tháng 4']));
    expect(replies.map((reply) => ('value' in reply ? reply.value.sheet : reply.failure.code))).toEqual([
      'Số liệu',
      'gone',
      'Tháng 4',
    ]);
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).histories).toEqual([]);
    build(code, workbook, jobFor('Số liệu'));
    runScript(code.script, workbook, 'paneRecord', [
      { choices: jobFor('Số liệu').choices, sheets: [], onSamePeriod: 'ask' },
      { settings: defaultSettings, findings: [], sheet: null },
    ]);
    sheetNamed(workbook, 'Lịch sử').name = 'Sổ theo dõi';
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).histories).toEqual(['Sổ theo dõi']);
  });

  it('reads a sheet as it is: texts, numbers, percentages, dates as they show, merges; hidden rows like any others', () => {
    const raw = { ...rawGrid(6), percentCells: new Set(['4,4']), hiddenRows: [5] };
    const workbook = workbookOf(raw);
    const sheet = sheetNamed(workbook, 'Số liệu');
    sheet.filteredRows.add(7);
    cellOf(sheet, 4, 4).value = 0.9841;
    cellOf(sheet, 1, 3).value = new Date(Date.UTC(2024, 4, 6));
    const grid = fromMessage(value(readOne(workbook, 'Số liệu')));
    expect(grid.cells[1]?.[3]).toBe('6/5/2024');
    expect(grid.cells[4]?.slice(0, 5)).toEqual([...(raw.cells[4]?.slice(0, 4) ?? []), 0.9841]);
    expect(grid.cells[0]?.[1]).toBeNull();
    expect(grid.percentCells).toEqual(new Set(['4,4']));
    expect(grid.merges).toEqual(expect.arrayContaining([...raw.merges]));
    expect(grid.hiddenRows).toEqual([]);
  });

  it('does not take a number with a percent sign written behind it for a percentage', () => {
    const workbook = workbookOf(rawGrid(3));
    const cell = cellOf(sheetNamed(workbook, 'Số liệu'), 4, 4);
    Object.assign(cell, { value: 98.41, format: { ...cell.format, numberFormat: '0.00"%"' } });
    expect(value(readOne(workbook, 'Số liệu')).percentCells).toEqual([]);
  });

  it('gives the same figures in a Vietnamese and in an English file', () => {
    const raw = { ...rawGrid(6), percentCells: new Set(['4,4', '5,4']) };
    const [vietnamese, english] = (['vi_VN', 'en_US'] as const).map((locale) =>
      value(readOne(workbookOf(raw, locale), 'Số liệu')),
    );
    expect(vietnamese).toEqual(english);
  });

  it('lists the sheets, those of charts and the hidden ones of “Hoàn tác” left out', () => {
    const workbook = workbookOf(rawGrid(6));
    addSheet(workbook, { ...rawGrid(1), sheet: 'Ẩn' }).hidden = true;
    addSheet(workbook, { ...rawGrid(1), sheet: 'Biểu đồ' }).chart = true;
    build(code, workbook, jobFor('Số liệu'));
    build(code, workbook, jobFor('Số liệu', {}, 'replace'));
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).sheets).toEqual([
      { name: 'Số liệu', active: false, hidden: false, ours: false },
      { name: 'Phụ lục 1', active: true, hidden: false, ours: true },
      { name: 'Ẩn', active: false, hidden: true, ours: false },
    ]);
  });

  it('remembers the choices for whoever opens the spreadsheet next', () => {
    const workbook = workbookOf(rawGrid(3));
    const choices: Choices = {
      rawSheet: 'Số liệu',
      compared: { kind: 'sheet', sheet: 'Tháng 4' },
      period: 'Tháng 5',
      previousPeriod: null,
      closedOn: '2024-05-06',
      cohorts: true,
    };
    ask<null>(workbook, 'paneRemember', choices);
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).choices).toEqual(choices);
    workbook.properties.set('choices', '{"rawSheet": 5}');
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).choices.rawSheet).toBeNull();
  });

  it('tells by a fingerprint whether a sheet has changed since it was read', () => {
    const workbook = workbookOf(rawGrid(6));
    const stamp = stampOf(value(readOne(workbook, 'Số liệu')));
    expect(stampNow(workbook)).toBe(stamp);
    sheetNamed(workbook, 'Số liệu').hiddenRows.add(5);
    expect(stampNow(workbook)).toBe(stamp);
    cellOf(sheetNamed(workbook, 'Số liệu'), 5, 2).value = 12.5;
    expect(stampNow(workbook)).not.toBe(stamp);
  });

  it('goes to a cell, and shows the sheet first where it is hidden', () => {
    const workbook = workbookOf(rawGrid(3));
    addSheet(workbook, { ...rawGrid(1), sheet: 'Ẩn' }).hidden = true;
    expect(ask<null>(workbook, 'paneGoTo', 'Ẩn', 'C17')).toEqual({ value: null });
    expect(workbook.shown).toEqual(['select Ẩn!C17']);
    expect(ask<null>(workbook, 'paneGoTo', 'Không có', null)).toEqual({
      failure: { status: 'failed', code: 'gone', detail: 'Không có' },
    });
  });

  it('gives the address of a PDF: A4 across, fitted to the width, heading on each page, margins of Nghị định 30', () => {
    const workbook = workbookOf(rawGrid(3));
    build(code, workbook, jobFor('Số liệu'));
    const address = new URL(value(ask<string>(workbook, 'panePdfAddress', 'Phụ lục 1')));
    expect(address.origin + address.pathname).toBe('https://docs.google.com/spreadsheets/d/1-in-memory/export');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      format: 'pdf',
      gid: String(sheetNamed(workbook, 'Phụ lục 1').id),
      size: 'A4',
      portrait: 'false',
      fitw: 'true',
      fzr: 'true',
      gridlines: 'false',
      top_margin: '0.79',
      right_margin: '0.59',
      bottom_margin: '0.79',
      left_margin: '1.18',
    });
  });

  it('inserts the sample as a sheet of the person: read like any raw sheet, named apart, never taken for ours', () => {
    const workbook = workbookOf(rawGrid(3));
    for (const sheet of ['Số liệu mẫu', 'Số liệu mẫu (2)'])
      expect(value(ask<BuildOutcome>(workbook, 'paneSample'))).toMatchObject({ status: 'built', sheet });
    expect(value(ask<WorkbookLook>(workbook, 'paneLook')).sheets.map(({ name, ours }) => [name, ours])).toEqual(
      expect.arrayContaining([
        ['Số liệu', false],
        ['Số liệu mẫu', false],
        ['Số liệu mẫu (2)', false],
      ]),
    );
    expect(value(readOne(workbook, 'Số liệu mẫu')).cells.map((row) => [...row])).toEqual(
      sampleSheet.values.map((row) => [...row]),
    );
    expect(build(code, workbook, jobFor('Số liệu mẫu')).outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  });

  it('a message keeps everything of a grid', () => {
    const raw = { ...rawGrid(4), percentCells: new Set(['4,4']), hiddenRows: [3] };
    expect(fromMessage(plainData(toMessage(raw)) as GridMessage)).toEqual(raw);
  });
});
