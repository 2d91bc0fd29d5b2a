/** The draft of the report, as a sheet of paper in either shade. */
export const reportStyles = `
.drafting { display: flex; flex-direction: column; gap: 12px; }
.papers { padding-top: 12px; }
.draft {
  box-sizing: border-box; max-height: 360px; overflow: auto; padding: 12px; display: flex; flex-direction: column; gap: 8px;
  font-family: 'Times New Roman', serif; color: #000; background: #fff; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium);
}
.message-text { white-space: pre-wrap; overflow-wrap: anywhere; display: block; }
.draft > div { display: flex; flex-direction: column; gap: 4px; }
.draft-letterhead, .draft-title, .draft-appendix { text-align: center; }
.draft-appendix { margin-top: 8px; padding-top: 12px; border-top: 1px dashed #767676; }
.draft .hint { color: #424242; }
.draft mark { color: #000; background: #ff0; }
.draft:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
@media (forced-colors: active) { .draft mark { forced-color-adjust: none; } }
`;
