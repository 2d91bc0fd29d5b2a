/* What Code.js itself has: the top-level functions (entry-points.js, and one for each custom function) call these. A cell's formula parses all of it, so it is small. */
export { runFunction } from '../functions/run-function';
export { ask, command } from './load-app';
export { menuHelp, menuPane, menuReport, onInstall, onOpen } from './menu';
