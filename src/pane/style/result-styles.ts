/** Figures, findings and messages. */
export const resultStyles = `
.figures { display: flex; flex-direction: column; gap: 8px; transition: opacity 100ms; }
[aria-busy='true'] .figures { opacity: 0.6; }
.units { font-weight: var(--fontWeightSemibold); }
.grades { display: flex; flex-direction: column; gap: 4px; }
.grades li { position: relative; display: grid; grid-template-columns: minmax(72px, auto) 1fr 32px; align-items: center; gap: 8px; }
.grade, .grade-count { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.grade-count { text-align: right; font-variant-numeric: tabular-nums; }
.bar { height: 8px; border-radius: 4px; background: var(--colorNeutralBackground6); overflow: hidden; }
.bar-filled { display: block; height: 100%; border-radius: 4px; background: var(--colorCompoundBrandBackground); }
.table-picture {
  overflow: auto; max-height: 240px; color: #000; background: #fff; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium);
  font: 10px/12px 'Times New Roman', Tinos, 'Liberation Serif', serif; overflow-wrap: normal;
}
.table-picture:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.table-picture table { border-collapse: collapse; table-layout: fixed; }
.table-picture :is(td, th) { padding: 2px; font-weight: 400; text-align: left; vertical-align: middle; border: 1px solid #8a8a8a; }
.table-picture .center { text-align: center; }
.table-picture .right { text-align: right; }
.table-picture .bold { font-weight: 700; }
.table-picture .weak { text-decoration: underline; text-underline-offset: 2px; }
.moves { display: flex; flex-direction: column; gap: 4px; padding-top: 4px; }
.moves > div { display: grid; grid-template-columns: 1fr; }
.moves dt { display: flex; align-items: center; gap: 4px; font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); }
.moves dd { display: flex; justify-content: space-between; gap: 12px; padding-left: 20px; }
.moves .change { flex: none; font-variant-numeric: tabular-nums; font-weight: var(--fontWeightSemibold); }
.folds { display: flex; flex-direction: column; gap: 4px; }
.all-well { display: flex; align-items: center; gap: 8px; min-height: 32px; }
.icon-success { color: var(--colorStatusSuccessForeground3); }
.icon-error { color: var(--colorStatusDangerForeground3); }
.icon-warning { color: var(--colorStatusWarningForeground3); }
.icon-info { color: var(--colorNeutralForeground3); }
.icon-rise, .icon-fall { width: 16px; }
.count {
  box-sizing: border-box; min-width: 20px; padding: 0 6px; border-radius: 10px; text-align: center; font-size: var(--fontSizeBase200); line-height: 20px;
  color: var(--colorNeutralForeground2); background: var(--colorNeutralBackground6);
}
.pane .findings { display: flex; flex-direction: column; padding-left: 24px; }
.findings li { padding: 8px 0 4px; }
.findings li + li { border-top: 1px solid var(--colorNeutralStroke2); }
.findings li:not(:has(.go)) { padding-bottom: 8px; }
.findings .cell { margin-right: 8px; font-weight: var(--fontWeightSemibold); }
.findings .go { min-height: 32px; padding: 0; margin-left: -1px; color: var(--colorBrandForegroundLink); font-weight: var(--fontWeightRegular); }
.findings .go:hover { text-decoration: underline; }
.empty { display: flex; flex-direction: column; gap: 8px; padding: 12px; border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke2); }
.pane .empty ul { padding-left: 20px; list-style: disc; }
.report:focus { outline: none; }
.report { display: flex; flex-direction: column; }
.kept { display: flex; flex-direction: column; align-items: start; }
.kept:focus { outline: none; }
[data-shade='contrast'] .bar-filled { background: CanvasText; }
[data-shade='contrast'] .bar, [data-shade='contrast'] .count { outline: 1px solid CanvasText; }
@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; }
  .bar-filled { forced-color-adjust: none; background: Highlight; }
  .count { border: 1px solid CanvasText; }
}
@media (prefers-reduced-motion: reduce) { .figures { transition: none; } }
`;
