import { personLanguage } from '../read/language';
import { sheetsWords } from '../read/sheets-words';
import { languageMark, reportMark } from '../call/page-marks';

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
  const words = sheetsWords();
  const ui = SpreadsheetApp.getUi();
  const menu = MARKETPLACE ? ui.createAddonMenu() : ui.createMenu(words.menu);
  menu
    .addItem(words.menuBuild, 'menuBuild')
    .addItem(words.menuReport, 'menuReport')
    // The papers stand under the draft of the report.
    .addItem(words.menuPapers, 'menuReport')
    .addItem(words.menuSummary, 'menuSummary')
    .addItem(words.menuSettings, 'menuSettings')
    .addItem(words.menuScheme, 'menuScheme')
    .addItem(words.menuPane, 'menuPane')
    .addItem(words.menuHelp, 'menuHelp')
    .addToUi();
}

/** After the installation in an open spreadsheet, which is not opened again. */
export function onInstall(): void {
  onOpen();
}

/** The page is told its language, so that it shows something before Google has answered anything. */
function showSidebar(added: string): void {
  const language = personLanguage();
  const marks = `<div id="${languageMark}" lang="${language}" hidden></div>${added}`;
  const page = HtmlService.createHtmlOutputFromFile('sidebar').append(marks).setTitle(sheetsWords().menu);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the sidebar. */
export function menuPane(): void {
  showSidebar('');
}

/** Opens the sidebar at the report. */
export function menuReport(): void {
  showSidebar(`<div id="${reportMark}" hidden></div>`);
}

/** Opens the help, a page of the script's own: nothing is fetched. */
export function menuHelp(): void {
  const language = personLanguage();
  const page = HtmlService.createHtmlOutputFromFile(language === 'en' ? 'help-en' : 'help')
    .setWidth(640)
    .setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, sheetsWords().menuHelp);
}
