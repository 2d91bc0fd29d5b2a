import { contrastTokens } from './contrast-tokens';
import { googleTokens } from './google-tokens';
import type { PaneTheme } from './pane-theme';
import { darkTheme, lightTheme, type Theme } from './tokens';

function tokensOf({ look, shade, background }: PaneTheme): Theme {
  const base = shade === 'dark' ? darkTheme : lightTheme;
  if (shade === 'contrast') return { ...base, ...contrastTokens(base) };
  const own = look === 'google' ? { ...base, ...googleTokens } : base;
  return background === null ? own : { ...own, colorNeutralBackground2: background };
}

/** Gives the pane a theme; may be called again whenever the host's changes. */
export function applyTheme(root: HTMLElement, theme: PaneTheme): void {
  const { style } = root.ownerDocument.documentElement;
  for (const [token, value] of Object.entries(tokensOf(theme))) style.setProperty(`--${token}`, value);
  style.colorScheme = theme.shade === 'light' ? 'light' : 'dark';
  root.dataset['look'] = theme.look;
  root.dataset['shade'] = theme.shade;
}
