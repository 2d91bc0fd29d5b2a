import { fill } from '../../catalogue';
import { hasErrors, type Finding } from '../../core/finding';
import type { Grid } from '../../core/grid';
import type { LeagueTable } from '../../core/table/league-table';
import { ownSchemeInForce } from '../../core/scheme';
import type { FileSheet } from '../../files/read/file-sheet';
import { settingsOfSheets } from '../../files/settings-of-sheets';
import { moreSheets } from '../../files/write/more-sheets';
import { appendixOf, readTable } from '../../pipeline/build-appendix';
import { liveFindings } from '../../pipeline/build-live-appendix';
import { buildTrend } from '../../pipeline/build-trend';
import { draftReport } from '../../pipeline/draft-report';
import { summaryOf } from '../../pipeline/papers/build-summary';
import { draftLeaderPage } from '../../pipeline/papers/draft-leader-page';
import { draftNotices } from '../../pipeline/papers/draft-notices';
import { pastTrend } from '../../pipeline/papers/past-trend';
import { recordPeriod } from '../../pipeline/record-period';
import type { Arguments } from './command/arguments';
import { type Outcome, done } from './command/outcome';
import type { ExitCode } from './command/output';
import { printLines, type Screen } from './command/screen';
import { sourceLines } from './command/source-lines';
import { askedUnits, whatIfLines } from './command/what-if-lines';
import { oneLine } from './one-line';
import { mostRowsOf } from './progress';
import { configuredBy } from './read/configured-by';
import { type HistoryFile, historyChanged, historyContent, historyErrors, readHistoryFile } from './read/history-file';
import { type Inputs, readInputs } from './read/read-inputs';
import { readWorkbook } from './read/read-workbook';
import { longDocument } from './write/long-document';
import { outputsOf } from './write/outputs';
import { findingLines, paperLines, placeholderLines, rankingLines } from './write/result-text';
import { saveOutputs } from './write/save-outputs';

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

/** Builds from a raw sheet what the command line asks for, the appendix first; prints what it read, what it wrote, and what a person should know. */
export async function runBuild(args: Arguments, rawPath: string, output: Screen): Promise<Outcome<ExitCode>> {
  const { words } = output;
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
  telling(words['progress-compute'], rawPath, rows);
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
