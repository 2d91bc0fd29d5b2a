/* As main.ts, for a build that may make Google Docs. */
export * from './main';
export { paneDocument } from './pane-document';
