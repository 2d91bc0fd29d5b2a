/* As app.ts, for a build that may make Google Docs. */
export * from './app';
export { paneDocument } from './pane-document';
