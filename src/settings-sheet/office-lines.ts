import type { ReportSettings } from '../report/report-settings';
import type { Configured } from './configured';
import { type Line, choiceLine, dayLine, listLine, numberLine, textLine } from './line';

function withReport(now: Configured, part: Partial<ReportSettings>): Configured {
  return { ...now, report: { ...now.report, ...part } };
}

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
