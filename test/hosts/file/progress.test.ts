import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/hosts/file/progress';

function terminal(isTTY: boolean) {
  const clock = { time: 0 };
  let written = '';
  const screen = { isTTY, write: (text: string) => (written += text) };
  return { clock, ...progressOn(screen, () => clock.time), written: () => written };
}

describe('what is being done', () => {
  it('is told on a terminal once a second has gone, and taken away for what is printed', () => {
    const { clock, tell, clear, written } = terminal(true);
    tell('Đang đọc a.xlsx', 18);
    clear();
    expect(written()).toBe('');
    clock.time = 1200;
    tell('Đang ghi a.xlsx', 18);
    clear();
    clear();
    expect(written()).toBe('\r\u001B[KĐang ghi a.xlsx\r\u001B[K');
  });

  it('is told at once of so many rows that nothing can be told before they are through', () => {
    const { tell, written } = terminal(true);
    tell('Đang tính 33000 hàng', 33_000);
    expect(written()).toContain('33000');
  });

  it('is not told where the output goes into a file or another program', () => {
    const { clock, tell, written } = terminal(false);
    clock.time = 5000;
    tell('Đang tính 33000 hàng', 33_000);
    expect(written()).toBe('');
  });
});
