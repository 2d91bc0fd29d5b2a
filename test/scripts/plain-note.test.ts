import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainNote } from '../../scripts/release/plain-note';

test('the note beside the one-file page is plain text that Notepad of Windows 7 shows line by line', () => {
  const note = plainNote(readFileSync('docs/huong-dan/mot-tep.md', 'utf8'));
  expect(note.startsWith('\uFEFFMỘT TỆP, KHÔNG CẦN CÀI GÌ\r\n')).toBe(true);
  expect(note).toContain(
    '\r\n- Windows báo tệp bị chặn: Bấm chuột phải vào tệp → Properties → đánh dấu Unblock → OK.\r\n',
  );
  expect(note).not.toMatch(/\*\*|`|^\||^#|(?<!\r)\n/mu);
  expect(note).not.toMatch(/\.png|số \d|trong hình/u);
  // A page of A4 in print holds about sixty lines of ninety letters.
  const printed = note.split('\r\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0);
  expect(printed).toBeLessThanOrEqual(62);
});
