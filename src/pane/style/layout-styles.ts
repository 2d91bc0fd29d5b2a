/** Page, steps, headings and text. Lengths are on a grid of 4 pixels. */
export const layoutStyles = `
html, body { margin: 0; min-width: 0; background: var(--colorNeutralBackground2); }
.pane {
  box-sizing: border-box; min-width: 0; display: flex; flex-direction: column; min-height: 100vh;
  color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground2);
  font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  overflow-wrap: anywhere;
}
.pane [hidden] { display: none !important; }
.pane h1, .pane h2, .pane h3, .pane p, .pane ul, .pane dl, .pane dd { margin: 0; padding: 0; }
.pane ul { list-style: none; }
.pane .foot { display: flex; align-items: center; justify-content: space-between; padding: 8px 16px 16px 4px; border-top: 1px solid var(--colorNeutralStroke2); }
.pane header { padding: 16px 56px 4px 16px; }
.pane h1 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
.pane h2 { display: flex; align-items: center; gap: 8px; font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
.pane h3 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); font-weight: var(--fontWeightSemibold); }
.number {
  flex: none; width: 24px; height: 24px; border-radius: 50%; text-align: center; font-size: var(--fontSizeBase200); line-height: 24px;
  color: var(--colorBrandForeground2); background: var(--colorBrandBackground2);
}
.steps { flex: 1; display: flex; flex-direction: column; }
.step { box-sizing: border-box; padding: 12px 16px 16px; display: flex; flex-direction: column; gap: 12px; }
.step + .step { border-top: 1px solid var(--colorNeutralStroke2); }
.step-2 { flex: 1; }
.quiet, .hint { color: var(--colorNeutralForeground3); }
.opening { padding: 8px 16px; }
.hint { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.problem { color: var(--colorStatusDangerForeground1); }
.icon { flex: none; width: 16px; height: 16px; fill: currentColor; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* The button stays in sight below a long preview, except in a pane too low to spare the room. */
@media (min-height: 600px) {
  html { scroll-padding-bottom: 240px; }
  .step-3 { position: sticky; bottom: 0; background: var(--colorNeutralBackground2); z-index: 1; }
}
@media (forced-colors: active) { .number { outline: 1px solid CanvasText; } }
[data-shade='contrast'] .number { outline: 1px solid CanvasText; }
`;
