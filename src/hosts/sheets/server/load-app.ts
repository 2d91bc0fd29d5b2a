import { fill } from '../../../catalogue/fill';
import { failures as en } from '../../../catalogue/en/failures';
import { failures as vi } from '../../../catalogue/vi/failures';
import { type Failed, failureOf } from '../call/failure';
import { personLanguage } from '../read/language';
import { sheetsWords } from '../read/sheets-words';
import type * as app from './app';

type App = typeof app;
type Functions = { readonly [Name in keyof App]: (...args: readonly unknown[]) => unknown };
/** Those that an item of the menu runs, and those that the sidebar calls. */
type Command = Extract<keyof App, `menu${string}`>;
type Question = Extract<keyof App, `pane${string}`>;

/**
 * What reads, builds and paints. It stands in app.html and is evaluated only where it is wanted: a cell's formula, which is an execution of its own, would else parse all of it, most of
 * its time. That text of a page of the project may be evaluated: developers.google.com/apps-script/reference/html/html-template#getcode (“Calling eval(<code>)”).
 */
function loadApp(): App {
  const page = HtmlService.createTemplateFromFile('app').getRawContent();
  const script = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  // eslint-disable-next-line no-eval -- a file of this project, in which nothing of a person's stands; the names of this one are out of its reach
  return (0, eval)(script) as App;
}

/** What is done with it; where Google does not give it, what is done instead. */
function withApp<Result>(use: (app: App) => Result, refused: (why: Failed) => Result): Result {
  let app: App;
  try {
    app = loadApp();
  } catch (error) {
    return refused(failureOf(error));
  }
  return use(app);
}

function inWords({ code, detail }: Failed): string {
  return fill((personLanguage() === 'en' ? en : vi)[code], { detail });
}

/** Runs an item of the menu. */
export function command(name: Command): void {
  withApp(
    (app) => {
      app[name]();
    },
    (why) => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(sheetsWords().menu, inWords(why), ui.ButtonSet.OK);
    },
  );
}

/** Answers the sidebar. */
export function ask(name: Question, args: readonly unknown[]): unknown {
  return withApp<unknown>(
    (app) => (app as Functions)[name](...args),
    (failure) => ({ failure }),
  );
}

/**
 * Runs a custom function that reads a whole table.
 *
 * @throws Error in our words
 */
export function loadTableFunction(name: string, args: readonly unknown[]): ReturnType<App['runTableFunction']> {
  return withApp(
    (app) => app.runTableFunction(name, args),
    (why) => {
      throw new Error(inWords(why));
    },
  );
}
