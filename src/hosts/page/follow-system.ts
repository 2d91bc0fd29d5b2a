import { applyTheme } from '../../pane/main';
import { adoptStyles } from '../../pane/style/adopt-styles';
import { elementStyles } from '../../pane/style/element-styles';
import { pageStyles } from './page-styles';

/** The look of the page and of its pane: that of the person's system, now and when it changes. */
export function followSystem(root: HTMLElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    applyTheme(root, { look: 'office', shade: dark.matches ? 'dark' : 'light', background: null });
  };
  apply();
  dark.addEventListener('change', apply);
  for (const styles of [elementStyles, pageStyles]) adoptStyles(document, styles);
}
