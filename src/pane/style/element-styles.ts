/** The browser's own controls in the look of Fluent 2, of the pane and of the page around it. */
export const elementStyles = `
button[data-look] {
  box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; min-height: 32px; min-width: 0; margin: 0; padding: 0 12px; text-align: center; overflow-wrap: anywhere;
  font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase); cursor: pointer; user-select: none;
  color: var(--colorNeutralForeground1); background: transparent; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium);
  transition: background 100ms, border-color 100ms, color 100ms;
}
button[data-look]:hover { border-color: var(--colorNeutralStroke1Hover); background: var(--colorNeutralBackground1Hover); }
button[data-look]:active { background: var(--colorNeutralBackground1Pressed); }
button[data-look='primary'] { color: var(--colorNeutralForegroundOnBrand); background: var(--colorBrandBackground); border-color: transparent; }
button[data-look='primary']:hover { background: var(--colorBrandBackgroundHover); border-color: transparent; }
button[data-look='primary']:active { background: var(--colorBrandBackgroundPressed); }
button[data-look='transparent'] { color: var(--colorNeutralForeground2); border-color: transparent; }
button[data-look='transparent']:is(:hover, :active) { color: var(--colorNeutralForeground2BrandHover); background: transparent; border-color: transparent; }
button[data-size='large'] { min-height: 40px; padding: 0 16px; border-radius: var(--borderRadiusLarge); font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
button[data-look][aria-disabled='true'] { color: var(--colorNeutralForegroundDisabled); cursor: not-allowed; }
button[data-look]:is([aria-disabled='true'], [aria-disabled='true']:hover) { background: transparent; border-color: var(--colorNeutralStrokeDisabled); }
button[data-look='primary']:is([aria-disabled='true'], [aria-disabled='true']:hover) { background: var(--colorNeutralBackgroundDisabled); border-color: transparent; }
.select { position: relative; display: flex; }
.select .icon { position: absolute; right: 12px; top: 10px; width: 12px; height: 12px; transform: rotate(90deg); pointer-events: none; color: var(--colorNeutralForeground3); }
.pane select, .pane .field input {
  appearance: none; box-sizing: border-box; width: 100%; min-width: 0; height: 32px; margin: 0; padding: 0 10px; text-overflow: ellipsis;
  font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium);
}
.pane select { padding: 0 32px 0 12px; }
.pane .field input::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
.pane :is(select, .field input):hover { border-color: var(--colorNeutralStroke1Hover); border-bottom-color: var(--colorNeutralStrokeAccessibleHover); }
.pane :is(select, .field input):focus-visible { outline: 2px solid var(--colorCompoundBrandStroke); outline-offset: -1px; }
.pane .field input[aria-invalid='true'] { border-color: var(--colorStatusDangerForeground3); }
.check-field { display: flex; align-items: flex-start; gap: 8px; min-height: 32px; box-sizing: border-box; padding: 6px 0; cursor: pointer; }
.check-field input { flex: none; width: 16px; height: 16px; margin: 2px; accent-color: var(--colorCompoundBrandBackground); }
.message {
  box-sizing: border-box; display: flex; align-items: flex-start; gap: 8px; width: 100%; min-height: 36px; padding: 8px 12px;
  color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground3); border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium);
}
.message .icon { width: 16px; height: 16px; margin-top: 2px; fill: currentColor; }
.message .message-text { min-width: 0; }
.message[data-intent='success'] { background: var(--colorPaletteGreenBackground1); border-color: var(--colorPaletteGreenBorder1); }
.message[data-intent='warning'] { background: var(--colorPaletteDarkOrangeBackground1); border-color: var(--colorPaletteDarkOrangeBorder1); }
.message[data-intent='error'] { background: var(--colorPaletteRedBackground1); border-color: var(--colorPaletteRedBorder1); }
.progress-bar { height: 4px; overflow: hidden; border-radius: 2px; background: var(--colorNeutralBackground6); }
.progress-bar::before {
  content: ''; display: block; width: 33%; height: 100%; border-radius: inherit; background: var(--colorCompoundBrandBackground); animation: pass 2s linear infinite;
}
@keyframes pass { from { transform: translateX(-100%); } to { transform: translateX(300%); } }
:is(button[data-look], .pane :is(summary, a, .check-field input), .report):focus-visible {
  outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; border-radius: var(--borderRadiusMedium);
}
[data-shade='contrast'] button[data-look='primary'] { border-color: CanvasText; }
@media (prefers-reduced-motion: reduce) {
  button[data-look] { transition: none; }
  .progress-bar::before { animation: none; width: 100%; }
}
@media (forced-colors: active) {
  :is(button[data-look], .pane :is(select, summary)):focus-visible { outline-color: Highlight; }
  button[data-look='transparent'] { color: LinkText; }
  button[data-look='primary'] { border-color: ButtonText; }
  button[data-look][aria-disabled='true'] { color: GrayText; }
  .message { border: 1px solid CanvasText; }
  .progress-bar { border: 1px solid CanvasText; }
  .progress-bar::before { forced-color-adjust: none; background: Highlight; }
}
`;
