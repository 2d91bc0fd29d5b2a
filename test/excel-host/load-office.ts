import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { makeNative, type NativeCalls, type NativeFacts, supportedMatrix } from './native';

const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

/** Folder of Microsoft's unmodified library, as its npm package brings it. */
export const officeJsFolder = dist;

interface FakeScript {
  src: string;
  onload: (() => void) | null;
  onreadystatechange: (() => void) | null;
}

/** What the library, loaded for a test file before in the same process, has put into the global. */
let added: readonly string[] = [];

/** As on a page that has just been opened: the library goes on with what it finds of itself. Its `var`s cannot be deleted, but emptied. */
function forgetOffice(): void {
  for (const name of added) if (!Reflect.deleteProperty(globalThis, name)) Reflect.set(globalThis, name, undefined);
}

/**
 * Loads Microsoft's unmodified office.js into the global of this test file, in front of the given native side, and waits until it is
 * ready. The window members are the dozen that it looks for; a script tag reads the file of that name from the package.
 */
export async function loadOffice(calls: NativeCalls, facts: NativeFacts): Promise<void> {
  forgetOffice();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const run = (name: string): void => {
    vm.runInThisContext(readFileSync(join(dist, name), 'utf8'), { filename: name });
  };
  const script = (): FakeScript & Record<string, unknown> => ({
    src: '',
    onload: null,
    onreadystatechange: null,
    setAttribute: () => undefined,
    getAttribute: () => null,
  });
  const tag = { ...script(), src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' };
  const head = {
    appendChild: (added: FakeScript) => {
      const name = added.src.replace(/^.*\/lib\/1\/hosted\//u, '');
      queueMicrotask(() => {
        if (name.startsWith('telemetry/') || name.includes('aria')) return;
        run(name);
        added.onload?.();
      });
      return added;
    },
  };
  const storage = new Map<string, string>();
  const members: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    external: makeNative(calls, facts.locale, supportedMatrix(facts)),
    location: {
      search: '',
      hash: '',
      href: 'https://localhost:3000/pane.html',
      protocol: 'https:',
      host: 'localhost:3000',
      pathname: '/pane.html',
    },
    history: {},
    navigator: { userAgent: 'Excel', language: 'vi-VN' },
    document: {
      getElementsByTagName: (name: string) => (name === 'script' ? [tag] : name === 'head' ? [head] : []),
      createElement: script,
      readyState: 'complete',
    },
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => {
        storage.set(key, value);
      },
      removeItem: (key: string) => {
        storage.delete(key);
      },
    },
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  run('office.js');
  await Office.onReady();
  added = [...added, ...Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))];
}
