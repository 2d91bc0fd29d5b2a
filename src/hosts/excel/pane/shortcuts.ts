import { actions } from './commands';

/** `shortcuts.json`, to which the manifest's ExtendedOverrides leads. Excel shows the names where a person changes a clashing shortcut. */
export const shortcuts = {
  actions: [
    { id: actions.build, type: 'ExecuteFunction', name: 'Lập Phụ lục 1' },
    { id: actions.pane, type: 'ExecuteFunction', name: 'Bảng điều khiển' },
  ],
  shortcuts: [
    { action: actions.build, key: { default: 'Ctrl+Alt+Shift+L', mac: 'Command+Shift+Option+L' } },
    { action: actions.pane, key: { default: 'Ctrl+Alt+Shift+B', mac: 'Command+Shift+Option+B' } },
  ],
} as const;
