/* eslint-disable @typescript-eslint/no-unused-vars, no-undef, tsdoc/syntax -- Apps Script finds these functions by their names and has a tag of its own; `xepLoai766` is the bundle that stands above them in Code.js. */

/** @OnlyCurrentDoc */

function onOpen() {
  xepLoai766.onOpen();
}

function onInstall() {
  xepLoai766.onInstall();
}

function menuBuild() {
  xepLoai766.command('menuBuild');
}

function menuPane() {
  xepLoai766.menuPane();
}

function menuReport() {
  xepLoai766.menuReport();
}

function menuSummary() {
  xepLoai766.command('menuSummary');
}

function menuSettings() {
  xepLoai766.command('menuSettings');
}

function menuScheme() {
  xepLoai766.command('menuScheme');
}

function menuHelp() {
  xepLoai766.menuHelp();
}

function paneHelp() {
  return xepLoai766.ask('paneHelp', []);
}

function paneLook() {
  return xepLoai766.ask('paneLook', []);
}

function paneReads(names) {
  return xepLoai766.ask('paneReads', [names]);
}

function paneBeside(telltale) {
  return xepLoai766.ask('paneBeside', [telltale]);
}

function paneRows(name, runs) {
  return xepLoai766.ask('paneRows', [name, runs]);
}

function paneStamps(names) {
  return xepLoai766.ask('paneStamps', [names]);
}

function paneReport() {
  return xepLoai766.ask('paneReport', []);
}

function paneWord() {
  return xepLoai766.ask('paneWord', []);
}

function paneBuild(job, settings) {
  return xepLoai766.ask('paneBuild', [job, settings]);
}

function paneRemember(choices) {
  return xepLoai766.ask('paneRemember', [choices]);
}

function paneRecord(job, settings) {
  return xepLoai766.ask('paneRecord', [job, settings]);
}

function paneChangeRecord(change) {
  return xepLoai766.ask('paneChangeRecord', [change]);
}

function paneSample() {
  return xepLoai766.ask('paneSample', []);
}

function paneUndo() {
  return xepLoai766.ask('paneUndo', []);
}

function paneGoTo(name, cell) {
  return xepLoai766.ask('paneGoTo', [name, cell]);
}

function panePdfAddress(name) {
  return xepLoai766.ask('panePdfAddress', [name]);
}
