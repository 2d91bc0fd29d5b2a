import { actions } from './commands';

/** Names and keys by which `shortcuts.json` calls the strings of a language. */
type Strings = Readonly<Record<string, { readonly value: string }>>;

const keys = { build: 'Ctrl+Alt+Shift+L', pane: 'Ctrl+Alt+Shift+B' } as const;
const macKeys = { build: 'Command+Shift+Option+L', pane: 'Command+Shift+Option+B' } as const;

/**
 * `shortcuts.json`, to which the manifest's ExtendedOverrides leads. Excel shows the names where a person changes a clashing shortcut. Its own strings are those of the manifest's default
 * language (learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts, “Localize the description of a keyboard shortcut”).
 */
export const shortcuts = {
  actions: [
    { id: actions.build, type: 'ExecuteFunction', name: '${resource.build_name}' },
    { id: actions.pane, type: 'ExecuteFunction', name: '${resource.pane_name}' },
  ],
  shortcuts: [
    { action: actions.build, key: { default: keys.build, mac: macKeys.build } },
    { action: actions.pane, key: { default: keys.pane, mac: macKeys.pane } },
  ],
  resources: { default: { build_name: { value: 'Lập Phụ lục 1' }, pane_name: { value: 'Bảng điều khiển' } } },
} as const;

/** `shortcuts-en.json`, the manifest's ResourcesUrl: the same strings in English. */
export const englishShortcuts: Strings & Readonly<Record<keyof typeof shortcuts.resources.default, unknown>> = {
  build_name: { value: 'Build Phụ lục 1' },
  pane_name: { value: 'Control pane' },
};
