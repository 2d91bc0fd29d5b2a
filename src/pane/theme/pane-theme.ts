/** Which look the pane takes, and the colours that the host gives it. */
export interface PaneTheme {
  readonly look: 'office' | 'google';
  /** `contrast`: the system's colours on black. Where the page is told of a contrast theme (`forced-colors`), the browser's choice wins over all of them. */
  readonly shade: 'light' | 'dark' | 'contrast';
  /** Background of the host's own panes, null for the look's own. */
  readonly background: string | null;
}

/** What is used of `Office.officeTheme`; colours are `#RRGGBB`. Parts may be missing in older versions. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** Share of light of a colour `#RRGGBB`, 0 to 1, as the eye weighs the primaries; null where it is no such colour. */
function lightness(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(color ?? '')?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The pane's theme for Office's own. Pure black or white under pure text is one of Windows' contrast themes; Office's black theme is a dark grey.
 */
export function officeTheme(theme: OfficeTheme | undefined): PaneTheme {
  const [background, text] = [lightness(theme?.bodyBackgroundColor), lightness(theme?.bodyForegroundColor)];
  if (background === 0 && text !== null && text >= 0.7) return { look: 'office', shade: 'contrast', background: null };
  const dark = theme?.isDarkTheme ?? (background !== null && background < 0.5);
  const color = background === null ? null : `#${(theme?.bodyBackgroundColor ?? '').replace('#', '')}`;
  return { look: 'office', shade: dark ? 'dark' : 'light', background: color };
}

/** Google's sidebars are always light. */
export const googleTheme: PaneTheme = { look: 'google', shade: 'light', background: null };
