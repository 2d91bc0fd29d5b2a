import { planAppendix } from '../../src/appendix/plan-appendix';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn } from '../../src/core/comparison/compared-period';
import type { Dataset, UnitRecord } from '../../src/core/dataset';
import type { LeagueTable } from '../../src/core/table/league-table';
import { parsePeriod } from '../../src/core/periods/find-period';
import { report2024 } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import { defaultReportSettings } from '../../src/report/report-settings';
import type { ReportSettings } from '../../src/report/report-settings';
import { indicators, report865 } from '../helpers/report-865';

/** Figures of a unit of a test's own table. What is left out: a total of 85, no earlier total, every indicator at 100. */
export interface Figures {
  readonly name: string;
  readonly total?: number | null;
  readonly previous?: number | null;
  readonly values?: UnitRecord['values'];
  readonly kind?: UnitRecord['kind'];
}

function record(
  { name, total = 85, previous = null, values = {}, kind = 'commune' }: Figures,
  row: number,
): UnitRecord {
  const full = Object.fromEntries(indicators.map((id) => [id, 100]));
  return { name, code: null, kind, row, total, previous, values: { ...full, ...values } };
}

/** A table of the report's scheme; `compared` and `closedOn` as the report 865/BC-VP has them unless told otherwise. */
export function tableOf(
  units: readonly Figures[],
  options: {
    readonly summary?: Figures;
    readonly compared?: boolean;
    readonly closedOn?: string | null;
    readonly cohorts?: boolean;
    readonly otherScheme?: boolean;
  } = {},
): LeagueTable {
  const { summary, compared = true, closedOn = '2024-05-06', cohorts = false, otherScheme = false } = options;
  const dataset: Dataset = {
    sheet: 'Số liệu',
    scheme: report2024,
    period: parsePeriod('Tháng 5 - Tuần 01'),
    totalCaption: null,
    closedOn,
    indicators,
    units: units.map(record),
    summary: summary ? record(summary, units.length) : null,
    previous: null,
    columns: {},
  };
  const earlier = {
    period: parsePeriod('Tháng 4'),
    scheme: otherScheme ? 'khac' : null,
    day: null,
    provisional: false,
    caption: null,
    units: units.map(({ name, previous = null }) => ({ name, code: null, total: previous, values: {} })),
    summaryTotal: summary?.previous ?? null,
    summaryValues: {},
  };
  return buildLeagueTable(dataset, compared ? earlier : null, { ...defaultSettings, cohorts });
}

/** The appendix of a table. */
export function sheetOf(table: LeagueTable): SheetPlan {
  return planAppendix(table, defaultSettings);
}

/** The table of the report 865/BC-VP. */
export function phuTanTable(): LeagueTable {
  return buildLeagueTable(report865, comparedColumn(report865), defaultSettings);
}

/** What the office of Phú Tân wrote in the report 865/BC-VP. */
export const phuTanSettings: ReportSettings = {
  ...defaultReportSettings,
  parentBody: 'UBND HUYỆN PHÚ TÂN',
  issuingBody: 'VĂN PHÒNG',
  issuerInText: 'Văn phòng HĐND và UBND huyện Phú Tân',
  symbol: 'BC-VP',
  place: 'Phú Tân',
  upperRank: '01/11 huyện, thị xã, thành phố',
  recommendations: withBodies({
    transparency: 'Phòng Văn hóa và Thông tin',
    timeliness: 'Phòng Lao động, Thương binh và Xã hội',
    onlineService: 'Bộ phận Một cửa huyện',
    onlinePayment: 'Bộ phận Một cửa huyện',
    digitization: 'Bộ phận Một cửa huyện',
    reuse: 'Bộ phận Một cửa huyện',
    certifiedCopy: 'Phòng Tư pháp',
  }),
  recipients: [
    'TT UBND huyện',
    'Chánh, Phó Văn phòng',
    'Các phòng chuyên môn huyện',
    'Cổng TTĐT huyện',
    'Bộ phận Một cửa huyện',
    'UBND các xã, thị trấn',
  ],
  signerTitle: ['CHÁNH VĂN PHÒNG'],
};

function withBodies(bodies: Readonly<Record<string, string>>): ReportSettings['recommendations'] {
  return Object.fromEntries(
    Object.entries(defaultReportSettings.recommendations).flatMap(([id, recommendation]) =>
      recommendation === undefined ? [] : [[id, { ...recommendation, body: bodies[id] ?? null, deadlineDays: 7 }]],
    ),
  );
}
