/* eslint-disable @typescript-eslint/no-unused-vars, no-undef, tsdoc/syntax -- Apps Script finds these functions by their names and has a tag of its own; `xepLoai766` is the bundle that stands above them in Code.js. */

/** @OnlyCurrentDoc */

function onOpen() {
  xepLoai766.onOpen();
}

function onInstall() {
  xepLoai766.onInstall();
}

function menuBuild() {
  xepLoai766.menuBuild();
}

function menuPane() {
  xepLoai766.menuPane();
}

function menuReport() {
  xepLoai766.menuReport();
}

function menuSummary() {
  xepLoai766.menuSummary();
}

function menuSettings() {
  xepLoai766.menuSettings();
}

function menuScheme() {
  xepLoai766.menuScheme();
}

function menuHelp() {
  xepLoai766.menuHelp();
}

function paneHelp() {
  return xepLoai766.paneHelp();
}

function paneLook() {
  return xepLoai766.paneLook();
}

function paneReads(names) {
  return xepLoai766.paneReads(names);
}

function paneBeside(telltale) {
  return xepLoai766.paneBeside(telltale);
}

function paneRows(name, runs) {
  return xepLoai766.paneRows(name, runs);
}

function paneStamps(names) {
  return xepLoai766.paneStamps(names);
}

function paneReport() {
  return xepLoai766.paneReport();
}

function paneWord() {
  return xepLoai766.paneWord();
}

function paneBuild(job, settings) {
  return xepLoai766.paneBuild(job, settings);
}

function paneRemember(choices) {
  return xepLoai766.paneRemember(choices);
}

function paneRecord(job, settings) {
  return xepLoai766.paneRecord(job, settings);
}

function paneChangeRecord(change) {
  return xepLoai766.paneChangeRecord(change);
}

function paneSample() {
  return xepLoai766.paneSample();
}

function paneUndo() {
  return xepLoai766.paneUndo();
}

function paneGoTo(name, cell) {
  return xepLoai766.paneGoTo(name, cell);
}

function panePdfAddress(name) {
  return xepLoai766.panePdfAddress(name);
}
