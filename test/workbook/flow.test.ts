import { describe, expect, it } from 'vitest';
import { ask, type Flow, runAtOnce, runInTurn, type Step } from '../../src/workbook/flow';

function* sumOf(steps: readonly Step<number>[]): Flow<string> {
  let sum = 0;
  for (const step of steps) {
    try {
      sum += yield* ask(step);
    } catch (error) {
      return `${sum}, then ${error instanceof Error ? error.message : ''}`;
    }
  }
  return String(sum);
}

const refuse = (): never => {
  throw new Error('refused');
};

describe('a flow', () => {
  it('is given what a host gives at once, and what it promises', async () => {
    expect(runAtOnce(sumOf([() => 1, () => 2]))).toBe('3');
    expect(await runInTurn(sumOf([() => Promise.resolve(1), () => 2]))).toBe('3');
  });

  it('meets what a host throws at the step that was asked, and may go on from there', async () => {
    expect(runAtOnce(sumOf([() => 1, refuse, () => 2]))).toBe('1, then refused');
    expect(await runInTurn(sumOf([() => 1, () => Promise.reject(new Error('cut off')), () => 2]))).toBe(
      '1, then cut off',
    );
  });

  it('asks no step before the one before it is answered', async () => {
    const log: string[] = [];
    const slow = async (): Promise<number> => {
      log.push('asked');
      await new Promise((resolve) => setTimeout(resolve));
      log.push('answered');
      return 1;
    };
    await runInTurn(sumOf([slow, slow]));
    expect(log).toEqual(['asked', 'answered', 'asked', 'answered']);
  });

  it('throws what it does not catch', async () => {
    function* plain(): Flow<number> {
      return yield* ask<number>(refuse);
    }
    expect(() => runAtOnce(plain())).toThrow('refused');
    await expect(runInTurn(plain())).rejects.toThrow('refused');
  });
});
