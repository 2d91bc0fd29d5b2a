import { createRequire } from 'node:module';
import type * as Tokens from '@fluentui/tokens';
import type { Plugin } from 'esbuild';

// The package's modules are none for Node; its CommonJS build is.
const { webDarkTheme, webLightTheme } = createRequire(import.meta.url)('@fluentui/tokens') as typeof Tokens;

const nowhere = 'used-tokens';

/** Fluent's two themes with only those colours, lengths and fonts that some style of the bundle asks for: a fourth of them. */
export function usedTokens(bundle: string): Plugin {
  const used = new Set([...bundle.matchAll(/--(?<name>[A-Za-z][A-Za-z0-9]*)/gu)].map(({ groups }) => groups?.['name']));
  const reduced = (theme: object): string =>
    JSON.stringify(Object.fromEntries(Object.entries(theme).filter(([name]) => used.has(name))));
  return {
    name: nowhere,
    setup(bundler) {
      bundler.onResolve({ filter: /^@fluentui\/tokens$/ }, ({ path }) => ({ path, namespace: nowhere }));
      bundler.onLoad({ filter: /./, namespace: nowhere }, () => ({
        contents: `export const webLightTheme = ${reduced(webLightTheme)}; export const webDarkTheme = ${reduced(webDarkTheme)};`,
        loader: 'js',
      }));
    },
  };
}
