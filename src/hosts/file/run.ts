import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../../catalogue';
import { hasErrors, type Finding } from '../../core/finding';
import type { Grid } from '../../core/grid';
import type { LeagueTable } from '../../core/league-table';
import { ownSchemeInForce } from '../../core/scheme';
import { appendixOf, type ReadTable, readTable } from '../../pipeline/build-appendix';
import { liveFindings } from '../../pipeline/build-live-appendix';
import { buildTrend } from '../../pipeline/build-trend';
import { draftReport } from '../../pipeline/draft-report';
import { draftLeaderPage } from '../../pipeline/papers/draft-leader-page';
import { summaryOf } from '../../pipeline/papers/build-summary';
import { draftNotices } from '../../pipeline/papers/draft-notices';
import { pastTrend } from '../../pipeline/papers/past-trend';
import { recordPeriod } from '../../pipeline/record-period';
import { type Configured, defaultConfigured } from '../../settings-sheet/configured';
import type { Arguments } from './command/arguments';
import { type Outcome, done } from './command/outcome';
import type { ExitCode, Output } from './command/output';
import { type Task, understand } from './command/understand';
import { type HistoryFile, historyChanged, historyContent, historyErrors, readHistoryFile } from './read/history-file';
import { checkOutputs, outputsOf } from './write/outputs';
import { oneLine } from './one-line';
import { mostRowsOf } from './progress';
import { type Inputs, readInputs } from './read/read-inputs';
import { moreSheets } from '../../files/write/more-sheets';
import type { Speech, Words } from './command/language';
import { readSettings, withSchemeFile } from './read/read-settings';
import { readWorkbook } from './read/read-workbook';
import type { FileSheet } from '../../files/read/file-sheet';
import { longDocument } from './write/long-document';
import { findingLines, paperLines, placeholderLines, rankingLines } from './write/result-text';
import { runImport } from './run-import';
import { runProposal } from './run-proposal';
import { saveOutputs } from './write/save-outputs';
import { settingsOfSheets } from '../../files/settings-of-sheets';
import { askedUnits, whatIfLines } from './command/what-if-lines';

type Screen = Omit<Output, 'language' | 'called'> & Speech;

const samplePath = fileURLToPath(new URL('../../../samples/so-lieu-tho.xlsx', import.meta.url));

/** A CSV has no sheets: its only one bears the file's name. */
function sourceLine(kind: 'read' | 'compared', path: string, grid: Grid, words: Words): string {
  const sheet = grid.sheet.replace(`[${basename(path)}]`, '');
  const sentence = `${kind}-${sheet === basename(path) ? 'file' : 'sheet'}` as const;
  return oneLine(fill(words[sentence], { path, sheet }));
}

function sourceLines(
  args: Arguments,
  rawPath: string,
  { raw, previous }: Inputs,
  read: ReadTable['read'],
  words: Words,
): string[] {
  const remembered = previous === null && read?.previous.from === 'history' ? read.compared?.period : null;
  const compared = remembered
    ? [oneLine(fill(words['compared-history'], { period: remembered.label }))]
    : previous === null || args.previous === null
      ? []
      : [sourceLine('compared', args.previous, previous, words)];
  return [sourceLine('read', args.raw ?? relative(process.cwd(), rawPath), raw, words), ...compared];
}

/** The history with the period of this table in it; null where none is kept. */
async function nextHistory(
  args: Arguments,
  history: HistoryFile | null,
  table: LeagueTable,
  sheet: string,
): Promise<
  Outcome<{ readonly findings: readonly Finding[]; readonly content: Uint8Array | null; readonly period: string }>
> {
  if (history === null || !args.writes) return done({ findings: [], content: null, period: '' });
  const made = recordPeriod(table, sheet);
  if ('finding' in made) return done({ findings: [made.finding], content: null, period: '' });
  const content = await historyContent(history, [made.record], args.replacePeriod);
  return content.ok ? done({ findings: [], content: content.value, period: made.record.period.label }) : content;
}

/** Sheets in view of the raw sheet's file that may have counts of its units. */
function otherSheets(sheets: readonly FileSheet[], { raw, more, previous, previousMore }: Inputs): readonly Grid[] {
  const read = new Set([raw, ...more, previous, ...previousMore]);
  return sheets.filter(({ grid, hidden }) => !hidden && !read.has(grid)).map(({ grid }) => grid);
}

/** The settings over `base`: those of `--config`, then what other options ask for. What `--scheme` names is in force, whatever a settings file says. */
async function configuredBy(args: Arguments, base: Configured, speech: Speech): Promise<Outcome<Configured>> {
  const own = await withSchemeFile(args.scheme, base, speech);
  if (!own.ok) return own;
  const read = await readSettings(args.config, own.value, speech);
  if (!read.ok) return read;
  const { settings } = read.value;
  const { ownScheme } = own.value.settings;
  return done({
    ...read.value,
    settings: {
      ...settings,
      ...(args.scheme !== null && { scheme: 'auto', ownScheme }),
      ...(args.cohorts && { cohorts: true }),
    },
  });
}

function printLines(output: Output, lines: readonly string[]): void {
  output.print(lines.map((line) => `${line}\n`).join(''));
}

/** Old sheets into the history, by the settings of the settings file alone: there is no raw sheet. */
async function takeIn(
  history: string,
  files: readonly string[],
  args: Arguments,
  output: Screen,
): Promise<Outcome<ExitCode>> {
  const configured = await configuredBy(args, defaultConfigured, output);
  if (!configured.ok) return configured;
  const imported = await runImport(history, files, args.replacePeriod, configured.value.settings, output);
  if (!imported.ok) return imported;
  printLines(output, imported.value.lines);
  return done(imported.value.written ? 0 : 1);
}

/** A scheme out of a raw sheet, to be looked over; nothing is built. */
async function propose(path: string, args: Arguments, output: Screen): Promise<Outcome<ExitCode>> {
  const proposed = await runProposal(path, args, output);
  if (!proposed.ok) return proposed;
  printLines(output, proposed.value.lines);
  return done(proposed.value.written ? 0 : 1);
}

async function build(args: Arguments, output: Screen): Promise<Outcome<ExitCode>> {
  const { words } = output;
  const rawPath = args.schemeFrom ?? args.raw ?? samplePath;
  const allowed = args.writes ? await checkOutputs(args, rawPath) : done(null);
  if (!allowed.ok) return allowed;
  if (args.schemeFrom !== null) return propose(args.schemeFrom, args, output);
  if (args.import !== null && args.history !== null) return takeIn(args.history, args.import, args, output);
  const telling = (sentence: string, path: string, rows: number): void => {
    output.tell?.(oneLine(fill(sentence, { path, rows })), rows);
  };
  telling(words['progress-read'], rawPath, await mostRowsOf(rawPath));
  const sheets = await readWorkbook(rawPath, args.convertOldFonts ? 'convert' : 'refuse');
  if (!sheets.ok) return sheets;
  const { findings: settingsFindings, ...own } = settingsOfSheets(sheets.value);
  const configured = await configuredBy(args, own, output);
  if (!configured.ok) return configured;
  const { settings, report: reportSettings } = configured.value;
  const print = (lines: readonly string[]): void => {
    printLines(output, lines);
  };
  const inputs = await readInputs(args, rawPath, sheets.value, settings);
  if (!inputs.ok) return inputs;
  if (args.history !== null) telling(words['progress-read'], args.history, await mostRowsOf(args.history));
  const history = args.history === null ? done(null) : await readHistoryFile(args.history);
  if (!history.ok) return history;
  const { period, previousPeriod, closedOn } = args;
  const input = {
    ...inputs.value,
    compare: true,
    settings,
    settingsFindings: [...settingsFindings, ...inputs.value.sheetFindings],
    period,
    previousPeriod,
    closedOn,
    history: history.value?.sheet?.grid ?? null,
    others: otherSheets(sheets.value, inputs.value),
    report: reportSettings,
  };
  const rows = inputs.value.raw.cells.length;
  telling(words['progress-reckon'], rawPath, rows);
  const reading = readTable(input);
  const result = appendixOf(reading, settings, reportSettings);
  if (args.history !== null && args.writes && result.table !== null)
    telling(words['progress-write'], args.history, Math.max(rows, history.value?.sheet?.grid.cells.length ?? 0));
  const kept =
    result.table === null
      ? done({ findings: history.value ? historyErrors(history.value) : [], content: null, period: '' })
      : await nextHistory(args, history.value, result.table, inputs.value.raw.sheet);
  if (!kept.ok) return kept;
  const ofLive = args.live ? liveFindings(reading, input) : [];
  const findings = [...result.findings, ...ofLive, ...kept.value.findings];
  const sources = sourceLines(args, rawPath, inputs.value, reading.read, words);
  if (result.table === null || hasErrors(findings)) {
    print([...sources, ...findingLines(findings, output)]);
    const count = findings.filter(({ severity }) => severity === 'error').length;
    output.printError(`${fill(words['not-written'], { count })}\n`);
    return done(1);
  }
  const tooLong = longDocument(args, result.table);
  if (tooLong !== null) return { ok: false, failure: tooLong };
  const { question } = args;
  const figures = reading.read;
  const asked = question === null || figures === null ? null : askedUnits(figures, output.language);
  if (question !== null && asked === null) {
    const isOwn = ownSchemeInForce(settings) !== null;
    output.printError(`${words[isOwn ? 'what-if-own-given' : 'what-if-no-counts']}\n`);
    return done(1);
  }
  const answer =
    question !== null && asked !== null
      ? whatIfLines(asked, result.table.scheme.bands, question)
      : done({ known: true, lines: [] });
  if (!answer.ok) return answer;
  const answered = answer.value.lines.map((line) => line.replace(/\S.*/su, oneLine));
  if (!args.writes || !answer.value.known) {
    print([...sources, '', ...answered]);
    return done(answer.value.known ? 0 : 1);
  }
  telling(words['progress-write'], args.out, rows);
  const report = args.report === null ? null : draftReport(result, settings, reportSettings);
  const past = figures && pastTrend(figures.table, input.history, settings);
  const notices = args.notices === null ? null : figures && draftNotices(figures, reportSettings, past);
  const summary =
    args.summary === null || figures === null
      ? null
      : args.summary.toLowerCase().endsWith('.xlsx')
        ? summaryOf(reading, reportSettings.decimalMark).plan
        : draftLeaderPage(figures, reportSettings);
  const trend = args.trend ? buildTrend({ ...input, previous: null }) : null;
  const more = moreSheets(args, input, reading, result.plan?.name ?? '', configured.value, trend?.plan ?? null);
  const failure =
    (history.value && (await historyChanged(history.value))) ??
    (await saveOutputs(args, result, {
      more,
      report,
      notices,
      summary,
      history: kept.value.content,
      configured: configured.value,
    }));
  if (failure !== null) return { ok: false, failure };
  const written = outputsOf(args).map(({ option, path }) =>
    oneLine(
      option === '--history'
        ? fill(words['history-recorded'], { path, period: kept.value.period })
        : fill(words.written, { path }),
    ),
  );
  print([
    ...sources,
    ...written,
    ...(report === null ? [] : placeholderLines(report, words)),
    ...(notices === null ? [] : paperLines('--notices', notices, words)),
    '',
    ...rankingLines(result.table, words),
    ...findingLines(
      [
        ...result.findings,
        ...ofLive,
        // An error for the sheet that was asked for beside; the appendix itself is written.
        ...(trend?.plan === null
          ? trend.findings
              .filter(({ severity }) => severity === 'error')
              .map((one) => ({ ...one, severity: 'warning' }) as const)
          : []),
      ],
      output,
    ),
    ...(answered.length === 0 ? [] : ['', ...answered]),
  ]);
  return done(0);
}

/** Does what was asked for. Whatever goes wrong is one line; `--verbose` adds the stack of an error that nobody expected. */
export async function carryOut({ args, speech, fail }: Task, output: Output): Promise<ExitCode> {
  try {
    const outcome = await build(args, { ...output, ...speech });
    if (outcome.ok) return outcome.value;
    fail(outcome.failure);
  } catch (error) {
    fail({ code: 'unexpected', params: { reason: String(error) } });
    if (args.verbose && error instanceof Error) output.printError(`${error.stack ?? ''}\n`);
  }
  return 2;
}

/** The whole command. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const asked = understand(argv, output);
  return 'exit' in asked ? asked.exit : carryOut(asked, output);
}
