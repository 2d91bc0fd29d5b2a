import * as v from 'valibot';
import { schemes } from '../core/scheme';
import type { Settings } from '../core/settings';
import { settingsSchema } from '../core/settings-schema';
import type { ReportSettings } from '../report/report-settings';
import type { Configured } from './configured';
import { type Line, choiceLine, dayLine, listLine, numberLine, textLine } from './line';
import { sheetVersion } from './sheet-version';

function withSettings(now: Configured, part: Partial<Settings>): Configured {
  return { ...now, settings: { ...now.settings, ...part } };
}

function withReport(now: Configured, part: Partial<ReportSettings>): Configured {
  return { ...now, report: { ...now.report, ...part } };
}

/** The form of the sheet itself; the reader looks at it before anything else. */
const version: Line = {
  id: 'version',
  choices: [],
  several: false,
  show: () => [String(sheetVersion)],
  take: (_, now) => now,
};

const sheetName: Line = {
  ...textLine(
    'sheetName',
    ({ settings }) => settings.sheetName,
    (now) => now,
  ),
  take: ([name = ''], now) =>
    v.is(settingsSchema, { sheetName: name }) ? withSettings(now, { sheetName: name }) : 'config-sheet-name',
};

/** Lines of the appendix, in their order. A new setting of one value is one more entry here, with its words. */
export const appendixLines: readonly Line[] = [
  version,
  choiceLine(
    'scheme',
    [['schemeAuto', 'auto'], ...schemes.map(({ id, name }) => [{ own: name }, id] as const)],
    ({ settings }) => settings.scheme,
    (now, scheme) => withSettings(now, { scheme }),
  ),
  sheetName,
  textLine(
    'appendixLabel',
    ({ settings }) => settings.appendixLabel,
    (now, appendixLabel) => withSettings(now, { appendixLabel }),
  ),
  listLine(
    'titleLines',
    ({ settings }) => settings.titleLines,
    (now, titleLines) => withSettings(now, { titleLines }),
  ),
  textLine(
    'closedOnLine',
    ({ settings }) => settings.closedOnLine,
    (now, closedOnLine) => withSettings(now, { closedOnLine }),
  ),
  choiceLine(
    'numberFormat',
    [
      ['numberAuto', 'auto'],
      ['numberTwo', '0.00'],
    ] as const,
    ({ settings }) => settings.numberFormat,
    (now, numberFormat) => withSettings(now, { numberFormat }),
  ),
  choiceLine(
    'nameCase',
    [
      ['nameAsWritten', 'asWritten'],
      ['nameUpper', 'upper'],
    ] as const,
    ({ settings }) => settings.nameCase,
    (now, nameCase) => withSettings(now, { nameCase }),
  ),
  choiceLine(
    'tieRule',
    [
      ['tiePrevious', 'previous'],
      ['tieName', 'name'],
      ['tieSheet', 'sheet'],
    ] as const,
    ({ settings }) => settings.tieRule,
    (now, tieRule) => withSettings(now, { tieRule }),
  ),
  choiceLine(
    'rankRule',
    [
      ['rankShared', 'shared'],
      ['rankDense', 'dense'],
      ['rankOrdinal', 'ordinal'],
    ] as const,
    ({ settings }) => settings.rankRule,
    (now, rankRule) => withSettings(now, { rankRule }),
  ),
  choiceLine(
    'missingRule',
    [
      ['missingExclude', 'exclude'],
      ['missingZero', 'zero'],
      ['missingRest', 'renormalise'],
    ] as const,
    ({ settings }) => settings.missingRule,
    (now, missingRule) => withSettings(now, { missingRule }),
  ),
  choiceLine(
    'cohorts',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.cohorts,
    (now, cohorts) => withSettings(now, { cohorts }),
  ),
  choiceLine(
    'clusterRanks',
    [
      ['clusterListed', 'listed'],
      ['clusterAll', 'all'],
      ['clusterNone', 'none'],
    ] as const,
    ({ settings }) => settings.clusterRanks,
    (now, clusterRanks) => withSettings(now, { clusterRanks }),
  ),
  choiceLine(
    'groupTotals',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.groupTotals,
    (now, groupTotals) => withSettings(now, { groupTotals }),
  ),
  choiceLine(
    'sensitivity',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.sensitivity,
    (now, sensitivity) => withSettings(now, { sensitivity }),
  ),
  numberLine(
    'sensitivityStep',
    [0.001, 100],
    ({ settings }) => settings.sensitivityStep,
    (now, sensitivityStep) => withSettings(now, { sensitivityStep }),
  ),
  numberLine(
    'weightRange',
    [0.001, 100],
    ({ settings }) => settings.weightRange,
    (now, weightRange) => withSettings(now, { weightRange }),
  ),
  choiceLine(
    'movement',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.movement,
    (now, movement) => withSettings(now, { movement }),
  ),
  choiceLine(
    'changeStyle',
    [
      ['changePlain', 'plain'],
      ['changeSigned', 'signed'],
      ['changeColoured', 'coloured'],
    ] as const,
    ({ settings }) => settings.changeStyle,
    (now, changeStyle) => withSettings(now, { changeStyle }),
  ),
  textLine(
    'ownUnit',
    ({ settings }) => settings.ownUnit,
    (now, ownUnit) => withSettings(now, { ownUnit }),
  ),
  listLine(
    'trendUnits',
    ({ settings }) => settings.trendUnits,
    (now, trendUnits) => withSettings(now, { trendUnits: trendUnits.filter((name) => name.trim() !== '') }),
  ),
  listLine(
    'summaryNames',
    ({ settings }) => settings.summaryNames,
    (now, summaryNames) => withSettings(now, { summaryNames: summaryNames.filter((name) => name.trim() !== '') }),
  ),
];

type ReportText =
  | 'parentBody'
  | 'issuingBody'
  | 'issuerInText'
  | 'number'
  | 'symbol'
  | 'place'
  | 'upperRank'
  | 'upperName'
  | 'archive'
  | 'signerName';

const reportText = (id: ReportText): Line =>
  textLine(
    id,
    ({ report }) => report[id],
    (now, value) => withReport(now, { [id]: value }),
  );

/** Lines of the office and its report, in their order. */
export const officeLines: readonly Line[] = [
  reportText('parentBody'),
  reportText('issuingBody'),
  reportText('issuerInText'),
  reportText('number'),
  reportText('symbol'),
  reportText('place'),
  dayLine(
    'issuedOn',
    ({ report }) => report.issuedOn,
    (now, issuedOn) => withReport(now, { issuedOn }),
  ),
  listLine(
    'addressees',
    ({ report }) => report.addressees,
    (now, addressees) => withReport(now, { addressees }),
  ),
  listLine(
    'legalBasis',
    ({ report }) => report.legalBasis,
    (now, legalBasis) => withReport(now, { legalBasis }),
  ),
  choiceLine(
    'oneStopBasis',
    [
      ['no', 'none'],
      ['yes', 'added'],
    ] as const,
    ({ report }) => report.oneStopBasis,
    (now, oneStopBasis) => withReport(now, { oneStopBasis }),
  ),
  dayLine(
    'oneStopBasisCheckedOn',
    ({ report }) => report.oneStopBasisCheckedOn,
    (now, oneStopBasisCheckedOn) => withReport(now, { oneStopBasisCheckedOn }),
  ),
  reportText('upperRank'),
  reportText('upperName'),
  numberLine(
    'upperTotal',
    [0, 100],
    ({ report }) => report.upperTotal,
    (now, upperTotal) => withReport(now, { upperTotal }),
  ),
  listLine(
    'standingRequests',
    ({ report }) => report.standingRequests,
    (now, standingRequests) => withReport(now, { standingRequests }),
  ),
  listLine(
    'recipients',
    ({ report }) => report.recipients,
    (now, recipients) => withReport(now, { recipients }),
  ),
  reportText('archive'),
  listLine(
    'signerTitle',
    ({ report }) => report.signerTitle,
    (now, signerTitle) => withReport(now, { signerTitle }),
  ),
  reportText('signerName'),
  choiceLine(
    'decimalMark',
    [
      ['markPoint', '.'],
      ['markComma', ','],
    ] as const,
    ({ report }) => report.decimalMark,
    (now, decimalMark) => withReport(now, { decimalMark }),
  ),
  choiceLine(
    'noticeForm',
    [
      ['noticeSheet', 'sheet'],
      ['noticeLetter', 'letter'],
    ] as const,
    ({ report }) => report.noticeForm,
    (now, noticeForm) => withReport(now, { noticeForm }),
  ),
  choiceLine(
    'firstParagraph',
    [
      ['firstNone', 'none'],
      ['firstSummary', 'summary'],
    ] as const,
    ({ report }) => report.firstParagraph,
    (now, firstParagraph) => withReport(now, { firstParagraph }),
  ),
];
