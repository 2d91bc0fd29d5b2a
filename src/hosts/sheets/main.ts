/* What the top-level functions of the built Code.js call (entry-points.js, and one for each custom function). */
export { runFunction } from './custom-functions';
export { menuHelp, menuPane, onInstall, onOpen } from './menu';
export { menuBuild } from './menu-build';
export {
  paneBuild, paneChoices, paneGoTo, paneHello, panePdfAddress, paneRead, paneRemember, paneSample, paneSettings, paneSheets, paneStamp, paneUndo, paneUndoState,
} from './pane-server';
