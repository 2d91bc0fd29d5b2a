import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSheets } from '../../../src/hosts/sheets/sidebar/watch-sheets';

let time = 0;
let window: Window;

/** A look that lasts until it is told to end. */
function looks(): {
  readonly look: () => Promise<void>;
  readonly begun: () => number;
  readonly end: () => Promise<void>;
} {
  const ends: (() => void)[] = [];
  let begun = 0;
  return {
    look: () => {
      begun += 1;
      return new Promise((resolve) => ends.push(resolve));
    },
    begun: () => begun,
    end: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/* The declared type of jsdom's window has neither the events nor the rest of a window that are there at run time. */
const comeBack = (): boolean => window.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('focus'));

beforeEach(() => {
  const dom = new JSDOM('', { contentType: 'text/html' });
  window = dom.window as unknown as Window;
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the sidebar looks at the sheets', () => {
  it('once for one coming back, whatever events it makes', async () => {
    const { look, begun, end } = looks();
    watchSheets(look);
    comeBack();
    comeBack();
    await end();
    expect(begun()).toBe(1);
  });

  it('once more for a person who went, edited and came back while it looked', async () => {
    const { look, begun, end } = looks();
    watchSheets(look);
    comeBack();
    time = 2000;
    comeBack();
    comeBack();
    expect(begun()).toBe(1);
    await end();
    expect(begun()).toBe(2);
    await end();
    expect(begun()).toBe(2);
  });

  it('no more once it is told to stop', () => {
    const { look, begun } = looks();
    watchSheets(look)();
    comeBack();
    expect(begun()).toBe(0);
  });
});
