/** What is loaded with the part only. */
export const whatIfStyles = `
.what-if { padding-top: 12px; }
.number-input {
  box-sizing: border-box; width: 100%; min-width: 0; height: 32px; margin: 0; padding: 0 8px; font: inherit; font-variant-numeric: tabular-nums;
  color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium);
}
.number-input:focus-visible { outline: 2px solid var(--colorCompoundBrandStroke); outline-offset: -1px; }
.number-input[aria-invalid='true'] { border-color: var(--colorStatusDangerForeground1); }
.answer { display: flex; flex-direction: column; gap: 8px; }
.answer h4 { margin: 0; font-weight: var(--fontWeightSemibold); }
.pane .bullets { padding-left: 20px; list-style: disc; display: flex; flex-direction: column; gap: 4px; }
.answer-mix { padding: 12px; border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke2); }
.trial { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8px; padding: 8px 0; background: var(--colorNeutralBackground2); }
.trial dt, .trial .was { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.trial .figure { display: block; font-weight: var(--fontWeightSemibold); font-variant-numeric: tabular-nums; }
.trial .was { min-height: var(--lineHeightBase200); display: block; }
.count-groups { display: flex; flex-direction: column; }
.count-groups .points { margin-left: auto; font-variant-numeric: tabular-nums; }
.count-groups .fold summary .points { font-size: var(--fontSizeBase200); }
.count-parts { display: flex; flex-direction: column; gap: 12px; padding: 4px 0 12px 24px; }
.count-fields { display: flex; flex-direction: column; gap: 4px; }
.count-name { display: flex; gap: 8px; align-items: baseline; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.count-boxes { display: flex; align-items: center; gap: 8px; }
.standings { box-sizing: border-box; max-height: 224px; overflow: auto; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1); }
.standings:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.standings ol { box-sizing: border-box; margin: 0; padding: 0; list-style: none; }
.standings li { box-sizing: border-box; height: 28px; padding: 0 8px; display: grid; grid-template-columns: 36px 1fr auto 48px; gap: 8px; align-items: center; font-variant-numeric: tabular-nums; white-space: nowrap; }
.standings .name { overflow: hidden; text-overflow: ellipsis; }
.standings .moved { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); }
.standings .total, .standings .rank { text-align: right; }
.standings .own { font-weight: var(--fontWeightSemibold); background: var(--colorBrandBackground2); color: var(--colorBrandForeground2); }
.standings .own .moved { color: inherit; }
[data-shade='contrast'] .standings .own { outline: 1px solid CanvasText; outline-offset: -1px; }
@media (forced-colors: active) { .standings .own { outline: 1px solid Highlight; outline-offset: -1px; } }
@media (forced-colors: active) { .number-input:focus-visible { outline-color: Highlight; } }
`;
