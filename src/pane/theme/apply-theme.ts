import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens';
import { contrastTokens } from './contrast-tokens';
import { googleTokens } from './google-tokens';
import type { PaneTheme } from './pane-theme';

/** The tokens of Fluent for a theme. */
function tokensOf({ look, shade, background }: PaneTheme): Theme {
  const base = shade === 'dark' ? webDarkTheme : webLightTheme;
  if (shade === 'contrast') return { ...base, ...contrastTokens(base) };
  const own = look === 'google' ? { ...base, ...googleTokens } : base;
  return background === null ? own : { ...own, colorNeutralBackground2: background };
}

/** Gives the pane a theme; may be called again whenever the host's changes. */
export function applyTheme(root: HTMLElement, theme: PaneTheme): void {
  setTheme(tokensOf(theme));
  root.dataset['look'] = theme.look;
  root.dataset['shade'] = theme.shade;
  root.ownerDocument.documentElement.style.colorScheme = theme.shade === 'light' ? 'light' : 'dark';
}
