import { catalogue } from '../../catalogue';
import { escapeHtml } from './escape-html';
import { personLanguage } from './language';
import { reportMark } from './report-mark';

/**
 * True in a build for the Marketplace (`npm run build:sheets -- --env addon`): Google wants an add-on's menu under “Tiện ích mở rộng”, and a script of
 * one spreadsheet has no such place.
 */
declare const MARKETPLACE: boolean;

/**
 * Adds the menu. Works before the person has allowed anything (AuthMode.NONE): only the menu and the language are asked for, neither the spreadsheet nor
 * its properties.
 */
export function onOpen(): void {
  const words = catalogue(personLanguage()).sheets;
  const ui = SpreadsheetApp.getUi();
  const menu = MARKETPLACE ? ui.createAddonMenu() : ui.createMenu(words.menu);
  menu
    .addItem(words.menuBuild, 'menuBuild')
    .addItem(words.menuReport, 'menuReport')
    .addItem(words.menuPane, 'menuPane')
    .addItem(words.menuHelp, 'menuHelp')
    .addToUi();
}

/** After the installation in an open spreadsheet, which is not opened again. */
export function onInstall(): void {
  onOpen();
}

function showSidebar(added: string): void {
  const { menu } = catalogue(personLanguage()).sheets;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').append(added).setTitle(menu));
}

/** Opens the sidebar. */
export function menuPane(): void {
  showSidebar('');
}

/** Opens the sidebar at the report. */
export function menuReport(): void {
  showSidebar(`<div id="${reportMark}" hidden></div>`);
}

/** Opens the help, which is part of the script: nothing is fetched. */
export function menuHelp(): void {
  const words = catalogue(personLanguage()).sheets;
  const paragraphs = words.help.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  const page = `<!DOCTYPE html><html><head><base target="_top"><style>body{font:13px/1.5 Arial,sans-serif;color:#202124;margin:0 4px}p{margin:0 0 8px}</style></head><body>${paragraphs.join('')}</body></html>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(480).setHeight(420), words.menuHelp);
}
