/** The browser's own controls in Fluent's look, beside Fluent's controls. */
export const controlStyles = `
.fields { display: flex; flex-direction: column; gap: 12px; min-width: 0; }
.field { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.select { position: relative; display: flex; }
.select .icon { position: absolute; right: 12px; top: 10px; width: 12px; height: 12px; transform: rotate(90deg); pointer-events: none; color: var(--colorNeutralForeground3); }
.pane select {
  appearance: none; box-sizing: border-box; width: 100%; min-width: 0; height: 32px; margin: 0; padding: 0 8px 0 12px; text-overflow: ellipsis;
  font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium);
}
.pane select { padding-right: 32px; }
.pane select:hover { border-color: var(--colorNeutralStroke1Hover); border-bottom-color: var(--colorNeutralStrokeAccessibleHover); }
.pane select:focus-visible { outline: 2px solid var(--colorCompoundBrandStroke); outline-offset: -1px; }
.pane fluent-text-input { max-width: none; }
.pane fluent-text-input::part(root) { width: 100%; }
.pane fluent-field { width: 100%; min-height: 32px; }
.pane fluent-field label { display: block; padding: 6px 0; }
.joined-sheets { margin: 0; padding: 0; border: 0; min-width: 0; }
.joined-sheets legend { padding: 0; }
.pane fluent-button { min-width: 0; }
.pane fluent-button:focus-visible, .pane summary:focus-visible, .pane a:focus-visible, .report:focus-visible {
  outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; border-radius: var(--borderRadiusMedium);
}
.fold summary { display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 4px 0; cursor: pointer; list-style: none; }
.fold summary::-webkit-details-marker { display: none; }
.fold summary .icon-chevron { width: 12px; height: 12px; margin: 0 2px; transition: transform 100ms; color: var(--colorNeutralForeground3); }
.fold[open] > summary .icon-chevron { transform: rotate(90deg); }
.fold summary:hover .fold-title { text-decoration: underline; }
.extras .offers { padding: 8px 0; }
.fold-title { font-weight: var(--fontWeightSemibold); }
.periods .fold-title { display: block; font-weight: var(--fontWeightRegular); }
.periods .short { display: block; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.periods > .fields { padding: 8px 0 4px 24px; }
.offers { display: flex; flex-wrap: wrap; gap: 8px; }
.offers fluent-button { flex: 1 1 104px; min-height: 36px; padding: 0 8px; }
.offers .wide, .offers .pdf, .offers h3 { flex-basis: 100%; }
.offers .wide { min-height: 40px; font-size: var(--fontSizeBase300); }
.offers [size='large'] { min-height: 44px; }
.offers fluent-button[disabled-focusable] { color: var(--colorNeutralForeground3); }
.pdf { display: inline-flex; align-items: center; min-height: 32px; color: var(--colorBrandForegroundLink); }
.progress { display: flex; flex-direction: column; gap: 8px; }
@media (prefers-reduced-motion: reduce) {
  .fold summary .icon-chevron { transition: none; }
  fluent-progress-bar::part(indicator) { animation: none; width: 100%; }
}
@media (forced-colors: active) {
  .pane select:focus-visible, .pane fluent-button:focus-visible, .pane summary:focus-visible { outline-color: Highlight; }
  .pane fluent-button[appearance='transparent'] { color: LinkText; border-color: transparent; }
}
`;
