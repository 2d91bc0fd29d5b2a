/** Looks of “Cách hiểu bảng”, loaded with it. */
export const readingStyles = `
.reading-part { display: flex; flex-direction: column; gap: 12px; padding: 4px 0 12px 24px; min-width: 0; }
.reading-part h3 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); font-weight: var(--fontWeightSemibold); }
.pane .columns { display: flex; flex-direction: column; gap: 12px; }
.columns .column { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.columns .heading { display: flex; align-items: baseline; gap: 8px; min-width: 0; }
.columns .letter {
  flex: none; box-sizing: border-box; min-width: 24px; padding: 0 4px; border-radius: var(--borderRadiusMedium); text-align: center;
  font-size: var(--fontSizeBase200); line-height: 20px; font-weight: var(--fontWeightSemibold);
  color: var(--colorNeutralForeground2); background: var(--colorNeutralBackground6);
}
.columns .doubtful { padding: 12px; border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); }
.columns .check { display: flex; align-items: center; gap: 4px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.columns .check .icon { width: 14px; height: 14px; }
.columns .quiet { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.columns .second { display: flex; flex-direction: column; align-items: start; gap: 8px; padding-top: 4px; }
.columns .ways { display: flex; flex-wrap: wrap; gap: 8px; min-width: 0; }
.reading-part .fold > .columns { padding: 8px 0 4px; }
[data-shade='contrast'] .columns .letter { outline: 1px solid CanvasText; }
@media (forced-colors: active) { .columns .letter { border: 1px solid CanvasText; } }
`;
