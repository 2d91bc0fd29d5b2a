import { reportDocument as words } from '../catalogue/vi/report-document';
import { recommendations } from '../catalogue/vi/recommendations';
import type { IndicatorId } from '../core/scheme/types';
import type { DecimalMark } from './printed';

/** What is asked for when units are under an indicator's threshold. */
export interface Recommendation {
  /** To the units, as a sentence. */
  readonly forUnits: string;
  /** Who follows it up; null: to be filled in. */
  readonly body: string | null;
  /** To that body, as a sentence; `{units}` stands for the units' names. */
  readonly forBody: string;
  /** Days after the closing date by which the body reports; null: not known, so that a day is proposed and highlighted. */
  readonly deadlineDays: number | null;
}

/**
 * What an office writes in its reports. Null means not known: the document then has a highlighted place to fill in. Nothing that belongs to one office
 * has a default, lest another office signs it.
 */
export interface ReportSettings {
  /** Body above the issuing one, at the head; empty: none. */
  readonly parentBody: string | null;
  readonly issuingBody: string | null;
  /** The issuing body in a sentence: “Văn phòng HĐND và UBND huyện Phú Tân”. */
  readonly issuerInText: string | null;
  readonly number: string | null;
  /** After the number: “BC-VP”. */
  readonly symbol: string | null;
  readonly place: string | null;
  /** Day of issue, `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  /** Bodies after “Kính gửi”; none: no such line. */
  readonly addressees: readonly string[];
  /** What the report rests on, one document each, without a mark at the end. */
  readonly legalBasis: readonly string[];
  /** Rank of the whole in the level above: “01/11 huyện, thị xã, thành phố”; null: not said. */
  readonly upperRank: string | null;
  /** The level above in a sentence: “cả nước”, “toàn tỉnh”; null: “cấp trên”. */
  readonly upperName: string | null;
  /** Its total of the same period, with which the whole is compared; null: not said. */
  readonly upperTotal: number | null;
  /** The decrees on the one-stop mechanism among what the report rests on. */
  readonly oneStopBasis: 'none' | 'added';
  /** Day, `YYYY-MM-DD`, on which somebody has held them against their originals; null: nobody has, so that they are highlighted as a place to fill in. */
  readonly oneStopBasisCheckedOn: string | null;
  readonly recommendations: Readonly<Partial<Record<IndicatorId, Recommendation>>>;
  /** Asked of all units in every report. */
  readonly standingRequests: readonly string[];
  /** Lines of “Nơi nhận”, without dash and mark, without the last one. */
  readonly recipients: readonly string[] | null;
  /** After “Lưu:” in the last line of “Nơi nhận”. */
  readonly archive: string;
  /** Lines over the signature: “KT. CHÁNH VĂN PHÒNG”, “PHÓ CHÁNH VĂN PHÒNG”. */
  readonly signerTitle: readonly string[] | null;
  readonly signerName: string | null;
  /** Name of the appendix in sentences: that of the sheet, from the settings of the sheet. */
  readonly appendixLabel: string;
  readonly decimalMark: DecimalMark;
  /** The page for each unit: a letter with its number and signature (Nghị định 30/2020/NĐ-CP), or a plain sheet that goes with one. */
  readonly noticeForm: 'letter' | 'sheet';
  /** The report begins with a paragraph that says all in three sentences, or goes into the parts at once, as the report 865/BC-VP does. */
  readonly firstParagraph: 'none' | 'summary';
}

/* Nobody has chosen a time to report. */
const days = null;

/** The form of the report 865/BC-VP with its places open. */
export const defaultReportSettings: ReportSettings = {
  parentBody: null,
  issuingBody: null,
  issuerInText: null,
  number: null,
  symbol: null,
  place: null,
  issuedOn: null,
  addressees: [],
  legalBasis: [words.basis766],
  upperRank: null,
  upperName: null,
  upperTotal: null,
  oneStopBasis: 'none',
  oneStopBasisCheckedOn: null,
  recommendations: {
    transparency: {
      forUnits: recommendations.transparencyUnits,
      body: null,
      forBody: recommendations.transparencyBody,
      deadlineDays: days,
    },
    timeliness: {
      forUnits: recommendations.timelinessUnits,
      body: null,
      forBody: recommendations.timelinessBody,
      deadlineDays: days,
    },
    onlineService: {
      forUnits: recommendations.onlineServiceUnits,
      body: null,
      forBody: recommendations.onlineServiceBody,
      deadlineDays: days,
    },
    onlinePayment: {
      forUnits: recommendations.onlinePaymentUnits,
      body: null,
      forBody: recommendations.onlinePaymentBody,
      deadlineDays: days,
    },
    digitization: {
      forUnits: recommendations.digitizationUnits,
      body: null,
      forBody: recommendations.digitizationBody,
      deadlineDays: days,
    },
    reuse: { forUnits: recommendations.reuseUnits, body: null, forBody: recommendations.reuseBody, deadlineDays: days },
    certifiedCopy: {
      forUnits: recommendations.certifiedCopyUnits,
      body: null,
      forBody: recommendations.certifiedCopyBody,
      deadlineDays: days,
    },
    satisfaction: {
      forUnits: recommendations.satisfactionUnits,
      body: null,
      forBody: recommendations.satisfactionBody,
      deadlineDays: days,
    },
  },
  standingRequests: [recommendations.standing],
  recipients: null,
  archive: 'VT',
  signerTitle: null,
  signerName: null,
  appendixLabel: 'Phụ lục 1',
  decimalMark: '.',
  noticeForm: 'sheet',
  firstParagraph: 'none',
};
