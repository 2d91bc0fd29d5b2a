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
@media (forced-colors: active) { .number-input:focus-visible { outline-color: Highlight; } }
`;
