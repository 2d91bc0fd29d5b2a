/* What stands in app.html and is loaded where it is wanted (load-app.ts): all that reads, builds and paints, and the custom functions that read a table. */
export { runTableFunction } from '../functions/run-table-function';
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
