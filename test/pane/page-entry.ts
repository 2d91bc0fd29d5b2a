import type { Settings } from '../../src/core/settings/settings';
import { applyTheme, googleTheme, startPane, type PaneTheme } from '../../src/pane/main';
import type { Choices } from '../../src/workbook/port';
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from './memory-port';

/** What a test opens the pane with. */
export interface Scene {
  readonly host: 'excel' | 'sheets';
  readonly language: 'vi' | 'en';
  readonly shade: PaneTheme['shade'];
  readonly sheets: readonly MemorySheet[];
  readonly remembered?: Choices;
  /** Those of the workbook's “Cấu hình”. */
  readonly settings?: Settings;
  /** The workbook does not answer, for this reason. */
  readonly refuse?: string;
  /** The workbook's sheets are not read until `release` is called. */
  readonly holdReading?: boolean;
}

declare global {
  var startScene: (scene: Scene) => void;
  var setShade: (shade: PaneTheme['shade']) => void;
  var workbook: MemoryWorkbook;
  var release: () => void;
}

function paneRoot(): HTMLElement {
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no #pane.');
  return root;
}

globalThis.setShade = (shade) => {
  applyTheme(paneRoot(), { look: 'office', shade, background: null });
};

globalThis.startScene = (scene) => {
  const root = paneRoot();
  globalThis.workbook = memoryWorkbook(scene.host, scene.language, scene.sheets, scene.remembered, scene.settings);
  if (scene.refuse !== undefined) globalThis.workbook.refuseToOpen(scene.refuse);
  if (scene.holdReading) globalThis.release = globalThis.workbook.holdReading();
  applyTheme(root, scene.host === 'sheets' ? googleTheme : { look: 'office', shade: scene.shade, background: null });
  startPane(globalThis.workbook.port, root);
};
