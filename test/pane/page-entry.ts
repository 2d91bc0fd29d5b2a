import { applyTheme, googleTheme, startPane, type PaneTheme } from '../../src/pane/main';
import type { Choices } from '../../src/pane/workbook-port';
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from './memory-port';

/** What a test opens the pane with. */
export interface Scene {
  readonly host: 'excel' | 'sheets';
  readonly language: 'vi' | 'en';
  readonly shade: PaneTheme['shade'];
  readonly sheets: readonly MemorySheet[];
  readonly remembered?: Choices;
  /** Something to be done to the workbook before the pane opens. */
  readonly refuse?: string;
}

declare global {
  var openPane: (scene: Scene) => void;
  var workbook: MemoryWorkbook;
  var releaseHeld: () => void;
}

globalThis.openPane = (scene) => {
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no #pane.');
  globalThis.workbook = memoryWorkbook(scene.host, scene.language, scene.sheets, scene.remembered);
  if (scene.refuse !== undefined) globalThis.workbook.refuseToOpen(scene.refuse);
  applyTheme(root, scene.host === 'sheets' ? googleTheme : { look: 'office', shade: scene.shade, background: null });
  startPane(globalThis.workbook.port, root);
};
