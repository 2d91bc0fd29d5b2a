/* What the top-level functions of the built Code.js call (entry-points.js, and one for each custom function). */
export { runFunction } from '../functions/custom-functions';
export { menuHelp, menuPane, menuReport, onInstall, onOpen } from './menu';
export { menuBuild, menuScheme, menuSettings, menuSummary } from './menu-build';
export {
  paneBeside,
  paneBuild,
  paneChangeRecord,
  paneGoTo,
  paneHelp,
  panePdfAddress,
  paneReads,
  paneRecord,
  paneRemember,
  paneReport,
  paneRows,
  paneSample,
  paneLook,
  paneStamps,
  paneUndo,
  paneWord,
} from './pane-server';
