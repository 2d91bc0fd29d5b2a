import type { Theme } from './tokens';

/** Fluent's tokens in Google's look: Arial, the blue and greys of its add-on style sheet, corners of 4 pixels. */
export const googleTokens: Partial<Theme> = {
  fontFamilyBase: 'Arial, sans-serif',
  fontSizeBase200: '12px',
  fontSizeBase300: '13px',
  fontSizeBase400: '13px',
  fontWeightSemibold: '700',
  borderRadiusLarge: '4px',
  colorNeutralForeground1: '#202124',
  colorNeutralForeground2: '#3c4043',
  colorNeutralForeground3: '#5f6368',
  colorNeutralStroke1: '#dadce0',
  colorNeutralStroke2: '#dadce0',
  colorNeutralBackground2: '#ffffff',
  colorBrandBackground: '#1a73e8',
  colorBrandBackgroundHover: '#1967d2',
  colorBrandBackgroundPressed: '#185abc',
  colorBrandForeground2: '#1967d2',
  colorBrandForegroundLink: '#1967d2',
  colorCompoundBrandBackground: '#1a73e8',
  colorCompoundBrandStroke: '#1a73e8',
};
