import { JSDOM, VirtualConsole } from 'jsdom';

/** Names that a built script gives to Excel when it starts there. */
export interface RegisteredNames {
  readonly actions: readonly string[];
  readonly functions: readonly string[];
}

/**
 * Starts the built `pane.js` in a page without a workbook, before a stand-in for Office that only notes which names are associated.
 *
 * @throws Error where the script registers nothing
 */
export async function registeredNames(script: string): Promise<RegisteredNames> {
  const actions: string[] = [];
  const functions: string[] = [];
  const { window } = new JSDOM(
    '<!doctype html><div id="pane"></div><script src="https://localhost/pane.js"></script>',
    // Heard by nobody: with its names given, the script goes on to draw the pane, which jsdom cannot.
    { runScripts: 'outside-only', virtualConsole: new VirtualConsole() },
  );
  const noted = (list: string[]) => ({
    associate: (name: string) => {
      list.push(name);
    },
  });
  const Office = {
    onReady: () => Promise.resolve({ host: 'Excel' }),
    HostType: { Excel: 'Excel' },
    actions: noted(actions),
    context: { displayLanguage: 'vi-VN', requirements: { isSetSupported: () => false } },
    addin: {},
  };
  // jsdom has no constructed style sheets and no media queries, which the controls ask for when they are defined.
  class StyleSheet {
    replaceSync(): void {
      /* Nothing is drawn. */
    }
  }
  Object.assign(window, {
    Office,
    CustomFunctions: noted(functions),
    CSSStyleSheet: StyleSheet,
    CSS: { supports: () => false },
    TextEncoder,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  const ignore = (): void => undefined;
  process.on('unhandledRejection', ignore);
  try {
    window.eval(script);
  } catch (error) {
    throw new Error(`The built script does not start: ${error instanceof Error ? error.message : String(error)}`);
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  process.off('unhandledRejection', ignore);
  window.close();
  if (functions.length === 0) throw new Error('The built script registers nothing.');
  return { actions, functions };
}
