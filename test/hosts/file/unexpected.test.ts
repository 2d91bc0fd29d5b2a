import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/hosts/file/run';

vi.mock('../../../src/pipeline/build-appendix', async (original) => ({
  ...(await original<object>()),
  readTable: () => {
    throw new TypeError('hỏng');
  },
}));

async function errorsOf(...argv: string[]): Promise<[number, string]> {
  let errors = '';
  const code = await run(argv, { print: () => undefined, printError: (text) => void (errors += text) });
  return [code, errors];
}

describe('an error that nobody expected', () => {
  it('is one line and exit code 2', async () => {
    expect(await errorsOf()).toEqual([
      2,
      'Lỗi ngoài dự kiến: TypeError: hỏng. Chạy lại với --verbose và gửi phần hiện ra cho người phụ trách.\n',
    ]);
  });

  it('shows where it came from with --verbose', async () => {
    const [code, errors] = await errorsOf('--verbose');
    expect(code).toBe(2);
    expect(errors).toMatch(/\n {4}at .*unexpected\.test\.ts/u);
  });

  it('is one line and exit code 2 also while the command line is still being read', async () => {
    let errors = '';
    const broken = (): never => {
      throw new TypeError('hỏng');
    };
    expect(await run(['--help'], { print: broken, printError: (text) => void (errors += text) })).toBe(2);
    expect(errors).toMatch(/^Lỗi ngoài dự kiến: TypeError: hỏng\. .*\n$/u);
  });
});
