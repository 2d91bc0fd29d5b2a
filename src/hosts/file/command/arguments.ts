import { Command, CommanderError, Option } from 'commander';
import * as v from 'valibot';
import { fill } from '../../../catalogue/fill';
import { parseDate } from '../../../core/periods/date';
import type { Question } from './what-if-lines';
import type { Words } from './language';
import { type Failure, type Outcome, done, failed } from './outcome';

/** What the person asked for. A path is as it was typed. */
export interface Arguments {
  /** Null: the bundled sample. */
  readonly raw: string | null;
  readonly sheet: string | null;
  readonly previous: string | null;
  readonly previousSheet: string | null;
  readonly period: string | null;
  readonly previousPeriod: string | null;
  /** `YYYY-MM-DD` */
  readonly closedOn: string | null;
  readonly cohorts: boolean;
  /** The custom functions go into the file as native formulas. */
  readonly withFormulas: boolean;
  /** Also the appendix with formulas instead of values. */
  readonly live: boolean;
  /** Also the sheet that explains the points. */
  readonly analysis: boolean;
  readonly config: string | null;
  /** A file of the office's own scheme. */
  readonly scheme: string | null;
  /** A raw sheet out of which a scheme is proposed; then nothing is built. */
  readonly schemeFrom: string | null;
  /** Also the sheet “Cấu hình” with the settings in force. */
  readonly settingsSheet: boolean;
  /** The settings in force as a settings file. */
  readonly exportConfig: string | null;
  /** A unit and its goal; null: not asked. */
  readonly question: Question | null;
  /** False where only a question was asked: then nothing is written. */
  readonly writes: boolean;
  readonly out: string;
  readonly json: string | null;
  /** The report: a Word file, or its text alone. */
  readonly report: string | null;
  /** The page for each unit: a Word file, or a .zip with one for each. */
  readonly notices: string | null;
  /** The leader's page: a Word file, or a workbook with it as a sheet. */
  readonly summary: string | null;
  /** The text for a chat group. */
  readonly message: string | null;
  /** The file that keeps every period; null: none is kept. */
  readonly history: string | null;
  /** The history's same period gives way to this one. */
  readonly replacePeriod: boolean;
  /** Also the sheet of the trend over the history's periods. */
  readonly trend: boolean;
  /** Old sheets that go into the history; then nothing is built. */
  readonly import: readonly string[] | null;
  /** Text in fonts of before Unicode is converted instead of refused. */
  readonly convertOldFonts: boolean;
}

const given = v.optional(v.nullable(v.string()), null);

const optionsSchema = v.object({
  sheet: given,
  previous: given,
  previousSheet: given,
  period: given,
  previousPeriod: given,
  closedOn: given,
  cohorts: v.optional(v.boolean(), false),
  withFormulas: v.optional(v.boolean(), false),
  live: v.optional(v.boolean(), false),
  analysis: v.optional(v.boolean(), false),
  config: given,
  scheme: given,
  schemeFrom: given,
  settingsSheet: v.optional(v.boolean(), false),
  exportConfig: given,
  whatIf: given,
  to: given,
  out: given,
  json: given,
  report: given,
  notices: given,
  summary: given,
  message: given,
  history: given,
  replacePeriod: v.optional(v.boolean(), false),
  trend: v.optional(v.boolean(), false),
  import: v.optional(v.nullable(v.array(v.string())), null),
  convertOldFonts: v.optional(v.boolean(), false),
  lang: given,
});

function command(words: Words, called: string, print: (text: string) => void): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words['help-usage-title'],
    'Arguments:': words['help-arguments-title'],
    'Options:': words['help-options-title'],
  };
  const options: readonly (readonly [flags: string, description: string])[] = [
    ['--sheet <NAME>', words['help-sheet']],
    ['--previous <FILE>', words['help-previous']],
    ['--previous-sheet <NAME>', words['help-previous-sheet']],
    ['--period <TEXT>', words['help-period']],
    ['--previous-period <TEXT>', words['help-previous-period']],
    ['--closed-on <YYYY-MM-DD>', words['help-closed-on']],
    ['--cohorts', words['help-cohorts']],
    ['--with-formulas', words['help-with-formulas']],
    ['--live', words['help-live']],
    ['--analysis', words['help-analysis']],
    ['--config <FILE.json>', words['help-config']],
    ['--scheme <FILE.json>', words['help-scheme']],
    ['--scheme-from <RAW>', words['help-scheme-from']],
    ['--settings-sheet', words['help-settings-sheet']],
    ['--export-config <FILE.json>', words['help-export-config']],
    ['--out <FILE.xlsx>', words['help-out']],
    ['--report <FILE.docx>', words['help-report']],
    ['--notices <FILE.docx|zip>', words['help-notices']],
    ['--summary <FILE.docx|xlsx>', words['help-summary']],
    ['--message <FILE.txt>', words['help-message']],
    ['--json <FILE>', words['help-json']],
    ['--history <FILE.xlsx>', words['help-history']],
    ['--replace-period', words['help-replace-period']],
    ['--trend', words['help-trend']],
    ['--import <FILES...>', words['help-import']],
    ['--what-if <UNIT>', words['help-what-if']],
    ['--to <GOAL>', words['help-to']],
    ['--convert-old-fonts', words['help-convert-old-fonts']],
    ['--lang <vi|en>', words['help-lang']],
    ['--verbose', words['help-verbose']],
  ];
  const program = new Command('phuluc')
    .usage('')
    .description(words['help-description'])
    .argument('[RAW]', words['help-raw'])
    .helpOption('-h, --help', words['help-help'])
    .addHelpText('after', fill(words['help-after'], { command: called, sample: called.replace(/ --$/u, '') }))
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: () => fill(words['help-usage'], { command: called }),
      helpWidth: 110,
    })
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride();
  for (const [flags, description] of options) program.addOption(new Option(flags, description));
  return program;
}

/** What the parser puts in quotation marks: the option or argument it is about. */
function quoted(error: CommanderError): string {
  return /'(?<part>[^']+)'/u.exec(error.message)?.groups?.['part'] ?? '';
}

function usageFailure(error: CommanderError): Failure {
  const part = quoted(error);
  switch (error.code) {
    case 'commander.unknownOption':
      return { code: 'usage-unknown-option', params: { option: part } };
    case 'commander.optionMissingArgument':
      return { code: 'usage-missing-value', params: { option: part } };
    default:
      return { code: 'usage-other', params: { reason: error.message.replace(/^error: /u, '') } };
  }
}

function checked(raw: string | null, options: v.InferOutput<typeof optionsSchema>): Outcome<Arguments> {
  const blank = Object.entries({ raw, ...options }).find(
    ([, value]) => typeof value === 'string' && value.trim() === '',
  );
  if (blank !== undefined) {
    const option =
      blank[0] === 'raw' ? 'RAW' : `--${blank[0].replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    return failed('usage-blank-value', { option });
  }
  const { whatIf, to, out, lang, ...rest } = options;
  if (lang !== null && !/^(?:vi|en)$/iu.test(lang.trim())) return failed('usage-lang', { value: lang });
  if ((whatIf === null) !== (to === null)) return failed('usage-what-if');
  const question = whatIf === null || to === null ? null : { unit: whatIf, to };
  const writes =
    question === null ||
    [out, rest.report, rest.notices, rest.summary, rest.message, rest.json, rest.exportConfig].some(
      (path) => path !== null,
    );
  if (rest.schemeFrom !== null && (raw !== null || question !== null || rest.import !== null))
    return failed('usage-scheme-from', {});
  const usual = rest.schemeFrom === null ? 'out/phu-luc-1.xlsx' : 'out/bo-chi-so.json';
  const args: Arguments = { raw, ...rest, question, writes, out: out ?? usual };
  if (args.closedOn !== null && parseDate(args.closedOn) !== args.closedOn)
    return failed('usage-date', { value: args.closedOn });
  if (args.previousSheet !== null && args.previous === null) return failed('usage-previous-sheet');
  const needsHistory =
    args.import !== null ? '--import' : args.replacePeriod ? '--replace-period' : args.trend ? '--trend' : null;
  if (args.history === null && needsHistory !== null) return failed('usage-history', { option: needsHistory });
  if (args.history !== null && !args.history.toLowerCase().endsWith('.xlsx'))
    return failed('usage-history-name', { path: args.history });
  if (args.import !== null && (args.raw !== null || question !== null)) return failed('usage-import', {});
  if (args.schemeFrom !== null)
    return /\.(?:json|xlsx)$/iu.test(args.out) ? done(args) : failed('usage-scheme-name', { path: args.out });
  if (!args.out.toLowerCase().endsWith('.xlsx')) return failed('usage-out-name', { path: args.out });
  if (args.report !== null && !/\.(?:docx|txt)$/iu.test(args.report))
    return failed('usage-report-name', { path: args.report });
  if (args.notices !== null && !/\.(?:docx|zip)$/iu.test(args.notices))
    return failed('usage-notices-name', { path: args.notices });
  if (args.summary !== null && !/\.(?:docx|xlsx)$/iu.test(args.summary))
    return failed('usage-summary-name', { path: args.summary });
  if (args.message !== null && !args.message.toLowerCase().endsWith('.txt'))
    return failed('usage-message-name', { path: args.message });
  if (args.exportConfig !== null && !args.exportConfig.toLowerCase().endsWith('.json'))
    return failed('usage-config-name', { path: args.exportConfig });
  return done(args);
}

/**
 * Reads the command line; null where only help was asked for, which is then printed.
 *
 * @param called - how the person calls the program, for the help
 */
export function parseArguments(
  argv: readonly string[],
  words: Words,
  called: string,
  print: (text: string) => void,
): Outcome<Arguments | null> {
  const program = command(words, called, print);
  try {
    program.allowExcessArguments().parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? done(null) : { ok: false, failure: usageFailure(error) };
  }
  const [raw = null, extra] = program.args;
  if (extra !== undefined) return failed('usage-excess', { argument: extra });
  return checked(raw, v.parse(optionsSchema, program.opts()));
}
