import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import { startExcel } from '../../excel-host/start';
import { gridOf } from '../../intake/grid-of';
import { buildCode } from '../../sheets-host/built-code';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { type AnyHost, everyHost } from './every-host';

let hosts: Readonly<Record<string, AnyHost>>;
beforeAll(async () => {
  const [host, code] = await Promise.all([startExcel(14), buildCode()]);
  hosts = everyHost(host, code);
}, 180_000);

const raw: Grid = {
  ...gridOf('SỐ LIỆU THÁNG 5/2026\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | 86.59\nXÃ PHÚ THÀNH | 80\nXÃ PHÚ AN | 70'),
  sheet: 'Số liệu',
};
const job = jobFor('Số liệu', { compared: { kind: 'none' } });
const sheet = 'Phụ lục 1';

describe.each(['excel', 'sheets'])('what people coloured on an appendix, in %s', (name) => {
  const host = (): AnyHost => {
    const found = hosts[name];
    if (!found?.color) throw new Error(name);
    found.open([raw]);
    return found;
  };
  const rowOf = ({ texts }: AnyHost, unit: string): number => texts(sheet).findIndex((row) => row.includes(unit));

  it('follows its unit when that takes another place', async () => {
    const now = host();
    await now.build(job);
    const before = rowOf(now, 'XÃ PHÚ THÀNH');
    for (const column of [1, 2]) now.color?.(sheet, before, column, '#00FF00');
    now.type('Số liệu', 3, 1, 95);
    const outcome = await now.build({ ...job, onExisting: 'replace' });
    expect(outcome).toMatchObject({ status: 'built' });
    expect(outcome).not.toHaveProperty('lostLooks');
    const after = rowOf(now, 'XÃ PHÚ THÀNH');
    expect(after).toBe(before - 1);
    expect([0, 1, 2, 3].map((column) => now.colorOf(sheet, after, column))).toEqual([
      '#FFFFFF',
      '#00FF00',
      '#00FF00',
      '#FFFFFF',
    ]);
    expect([0, 1, 2, 3].map((column) => now.colorOf(sheet, before, column))).not.toContain('#00FF00');
  });

  it('stays with the headings, and goes with a unit that is gone', async () => {
    const now = host();
    await now.build(job);
    const heading = rowOf(now, 'ĐƠN VỊ');
    now.color?.(sheet, heading, 1, '#ABCDEF');
    now.color?.(sheet, rowOf(now, 'XÃ PHÚ AN'), 1, '#123456');
    now.type('Số liệu', 4, 0, 'XÃ PHÚ MỸ');
    expect(await now.build({ ...job, onExisting: 'replace' })).toMatchObject({ status: 'built', lostLooks: 1 });
    expect(now.colorOf(sheet, heading, 1)).toBe('#ABCDEF');
    const colors = now.texts(sheet).map((_, row) => now.colorOf(sheet, row, 1));
    expect(colors).not.toContain('#123456');
  });

  it('is counted and told of where the table has other columns now', async () => {
    const now = host();
    await now.build(job);
    const unit = rowOf(now, 'XÃ PHÚ THÀNH');
    for (const column of [1, 2]) now.color?.(sheet, unit, column, '#00FF00');
    const compared = { ...job, choices: { ...job.choices, compared: null } };
    now.type('Số liệu', 1, 2, 'Điểm tháng 4');
    [80, 81, 82].forEach((value, index) => {
      now.type('Số liệu', 2 + index, 2, value);
    });
    const width = now.texts(sheet)[0]?.length;
    expect(await now.build({ ...compared, onExisting: 'replace' })).toMatchObject({ status: 'built', lostLooks: 2 });
    expect(now.texts(sheet)[0]?.length).not.toBe(width);
  });
});
