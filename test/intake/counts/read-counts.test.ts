import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/catalogue';
import type { CellValue, Grid } from '../../../src/core/grid';
import { countsPortal2026 as scheme } from '../../../src/core/scheme/counts-portal-2026';
import type { CountsScheme } from '../../../src/core/scheme/counts-types';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readCounts as readSheetOfCounts } from '../../../src/intake/counts/read-counts';
import { reportCounts } from '../../../src/pipeline/report-counts';
import { pointsOf } from '../../../src/scoring/points-of';
import { officialRows } from '../../scoring/official-fixture';

/** What a sheet of counts says, with the findings on what the counts give. */
function readCounts(grid: Grid, by: CountsScheme) {
  const reading = readSheetOfCounts(grid, by, defaultSettings);
  if (reading === null) return { layout: null, units: [], findings: [] };
  const { layout, units } = reading;
  return { layout, units, findings: [...reading.findings, ...reportCounts(reading, units, by, 'counts')] };
}

function gridOf(cells: readonly (readonly CellValue[])[], percentCells: readonly string[] = []): Grid {
  return { sheet: 'Số đếm', cells, merges: [], percentCells: new Set(percentCells), hiddenRows: [] };
}

function sentences(grid: Grid): string[] {
  return readCounts(grid, scheme).findings.map((finding) => `${finding.cell ?? '–'} ${messageOf(finding, 'vi')}`);
}

const longHeader = ['Đơn vị', 'Mã đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Điểm công bố'];
const long = (...rows: readonly (readonly CellValue[])[]): Grid =>
  gridOf([['Số liệu Cổng DVCQG'], longHeader, ...rows]);
const noMissing = (text: string): boolean => !text.includes('thiếu số đếm');

describe('a unit that is named only beside its first indicator', () => {
  const row = (name: string | null, code: string | null, indicator: string, count: number): readonly CellValue[] => [
    name,
    code,
    indicator,
    count,
    100,
    null,
    null,
  ];
  const counted = (grid: Grid) => readCounts(grid, scheme).units.map(({ name, code, counts }) => [name, code, counts]);
  const unnamed = (grid: Grid) => sentences(grid).filter((text) => text.includes('không có tên đơn vị'));

  it('has the rows under it, and its code goes with them', () => {
    const grid = long(
      row('Xã Sơn Lạc', 'H1', 'ON_TIME_RATE', 90),
      row(null, null, 'PUBLISH_ON_TIME', 80),
      row('Xã Bình Khê', 'H2', 'ON_TIME_RATE', 70),
      row(null, null, 'PUBLISH_ON_TIME', 60),
    );
    expect(counted(grid)).toMatchObject([
      ['Xã Sơn Lạc', 'H1', { ON_TIME_RATE: { numerator: 90 }, PUBLISH_ON_TIME: { numerator: 80 } }],
      ['Xã Bình Khê', 'H2', { ON_TIME_RATE: { numerator: 70 }, PUBLISH_ON_TIME: { numerator: 60 } }],
    ]);
    expect(unnamed(grid)).toEqual([]);
  });

  it('has none where an indicator comes again: the next unit lacks its name', () => {
    const grid = long(
      row('Xã Sơn Lạc', null, 'ON_TIME_RATE', 90),
      row(null, null, 'PUBLISH_ON_TIME', 80),
      row(null, null, 'ON_TIME_RATE', 70),
    );
    expect(unnamed(grid)).toHaveLength(2);
  });

  it('has none where the others are named on each row', () => {
    const grid = long(
      row('Xã Sơn Lạc', null, 'ON_TIME_RATE', 90),
      row('Xã Sơn Lạc', null, 'PUBLISH_ON_TIME', 80),
      row(null, null, 'DOSSIER_SYNC', 70),
    );
    expect(unnamed(grid)).toHaveLength(1);
  });
});

describe('one row per unit and indicator', () => {
  it('is read as the portal’s tools write it, as texts, with the published points beside', () => {
    const { layout, units, findings } = readCounts(gridOf(officialRows()), scheme);
    expect(layout).toBe('long');
    expect(units).toHaveLength(8);
    expect(units[0]).toMatchObject({ name: 'Hồ Chí Minh', code: 'H29', row: 1 });
    expect(units[0]?.counts).toMatchObject({
      ON_TIME_RATE: { numerator: 1478230, denominator: 1653458 },
      ELECTRONIC_CERTIFIED_COPY: { ratio: 100 },
    });
    expect(units[0]?.official).toMatchObject({
      ON_TIME_RATE: 17.88,
      PUBLISH_ON_TIME: 0,
      onlinePayment: 7.28,
      onlineService: 9.68,
    });
    expect(units.map(({ official }) => official['onlineService']).filter((points) => points !== undefined)).toEqual([
      9.68, 6.97, 9.23, 8.56, 8.83,
    ]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['counts-missing']));
  });

  it('gives the published points of the groups that have all their counts', () => {
    const { units } = readCounts(gridOf(officialRows()), scheme);
    const points = units.map(
      ({ counts }) => pointsOf(scheme, counts).groups.find(({ id }) => id === 'onlineService')?.points ?? null,
    );
    expect(points.filter((each) => each !== null)).toEqual([8.56, 8.83]);
  });

  it('takes names for codes, and rows in any order', () => {
    const { units } = readCounts(
      long(
        ['UBND xã Vân Canh', 'H08.1', 'Hồ sơ đúng hạn, trong hạn', 90, 100],
        ['UBND xã SRó', 'H08.2', 'ON_TIME_RATE', 1, 2],
        ['UBND Xã Vân Canh', 'H08.1', 'Chứng thực bản sao điện tử', null, null, '98,41%'],
      ),
      scheme,
    );
    expect(units.map(({ name, code, counts }) => ({ name, code, counts }))).toEqual([
      {
        name: 'UBND xã Vân Canh',
        code: 'H08.1',
        counts: { ON_TIME_RATE: { numerator: 90, denominator: 100 }, ELECTRONIC_CERTIFIED_COPY: { ratio: 98.41 } },
      },
      { name: 'UBND xã SRó', code: 'H08.2', counts: { ON_TIME_RATE: { numerator: 1, denominator: 2 } } },
    ]);
  });

  it('takes a dot or a comma in a count for thousands, and a percent cell for a share', () => {
    const grid = gridOf(
      [
        longHeader,
        ['UBND xã A', null, 'ON_TIME_RATE', '1.478.230', '1,653,458'],
        ['UBND xã A', null, 'ELECTRONIC_CERTIFIED_COPY', '', '-', 0.9841],
      ],
      ['2,5'],
    );
    expect(readCounts(grid, scheme).units[0]?.counts).toEqual({
      ON_TIME_RATE: { numerator: 1478230, denominator: 1653458 },
      ELECTRONIC_CERTIFIED_COPY: { ratio: 98.41 },
    });
  });

  it.each<[string, readonly CellValue[], string]>([
    [
      'a numerator over its denominator',
      ['ON_TIME_RATE', 5, 4],
      'D3 Tử số 5 lớn hơn mẫu số 4 (“Hồ sơ đúng hạn, trong hạn”). Kiểm tra lại hai số.',
    ],
    ['a negative count', ['ON_TIME_RATE', 1, -4], 'E3 -4 là số âm (“Hồ sơ đúng hạn, trong hạn”). Sửa lại số đếm.'],
    [
      'half a dossier',
      ['ON_TIME_RATE', '1,5', 4],
      'D3 1.5 không phải là số nguyên (“Hồ sơ đúng hạn, trong hạn”). Sửa lại số đếm.',
    ],
    [
      'a word',
      ['ON_TIME_RATE', 'nhiều', 4],
      'D3 “nhiều” không phải là số (cột Hồ sơ đúng hạn, trong hạn). Sửa thành số, hoặc để trống nếu chưa công bố.',
    ],
    [
      'a formula’s error',
      ['ON_TIME_RATE', 1, '#DIV/0!'],
      'E3 Công thức báo lỗi #DIV/0! (cột Hồ sơ đúng hạn, trong hạn). Sửa công thức (#CALC!: công thức chưa được tính, mở tệp bằng Excel rồi lưu lại), hoặc để trống nếu chưa công bố.',
    ],
    [
      'a ratio over 100',
      ['ELECTRONIC_CERTIFIED_COPY', null, null, 101],
      'F3 101 nằm ngoài khoảng 0–100 của cột Chứng thực bản sao điện tử. Kiểm tra lại số liệu.',
    ],
    ['an unknown indicator', ['NEW_METRIC', 1, 2], 'C3 Bỏ qua chỉ số “NEW_METRIC” vì không thuộc bộ chỉ số.'],
    [
      'published points that are others',
      ['ON_TIME_RATE', 1, 2, 50, 10.02],
      'A3 “UBND xã A”, “Hồ sơ đúng hạn, trong hạn”: điểm công bố 10.02, tính lại từ số đếm được 10 (lệch -0.02). Kiểm tra số đếm; điểm công bố vẫn là điểm chính thức.',
    ],
  ])('points at the cell of %s', (_, cells, sentence) => {
    expect(sentences(long(['UBND xã A', null, ...cells])).filter(noMissing)).toEqual([sentence]);
  });

  it('refuses an indicator that a unit has twice, and a row without a unit', () => {
    expect(
      sentences(
        long(
          ['UBND xã A', null, 'ON_TIME_RATE', 1, 2],
          ['UBND xã A', null, 'ON_TIME_RATE', 1, 2],
          [null, null, 'ON_TIME_RATE', 1, 2],
        ),
      ).filter(noMissing),
    ).toEqual([
      'C4 “UBND xã A” đã có “Hồ sơ đúng hạn, trong hạn” ở ô C3. Giữ lại một hàng.',
      'A5 Hàng này có số liệu nhưng không có tên đơn vị. Ghi tên đơn vị, hoặc xóa hàng.',
    ]);
  });

  it('tells what is missing, one finding a unit', () => {
    const { findings } = readCounts(long(['UBND xã A', null, 'ON_TIME_RATE', null, 2]), scheme);
    expect(findings).toMatchObject([
      { code: 'counts-missing', severity: 'warning', cell: 'A3', params: { name: 'UBND xã A', count: 21 } },
    ]);
  });
});

describe('what is missing', () => {
  it('names three indicators and no more, however many there are', () => {
    expect(sentences(long(['UBND xã A', null, 'ON_TIME_RATE', 1, 2]))).toEqual([
      'A3 “UBND xã A” thiếu số đếm của 20 chỉ số nên chưa tính được điểm nhóm: TTHC công bố đúng hạn; TTHC cập nhật, công khai đúng hạn; TTHC công khai đầy đủ nội dung …. Bổ sung số đếm, hoặc ghi điểm công bố của nhóm.',
    ]);
  });

  it('is not missed in a group whose points are published', () => {
    const header = ['Đơn vị', 'Nhóm', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Điểm công bố'];
    const groups = ['CKMB', 'ONLINE', 'TTTT', 'MDSH'].map((group, index) => [
      'UBND xã A',
      group,
      'GROUP_TOTAL',
      null,
      null,
      null,
      5 + index,
    ]);
    const counts = [
      ['ON_TIME_RATE', 1, 2],
      ['DOSSIER_RECEIVING_SATISFACTION', 1, 2],
      ['PETITION_PROCESSING_ON_TIME', 0, 0],
      ['PETITION_HANDLING_SATISFACTION', 0, 0],
    ].map((cells) => ['UBND xã A', null, ...cells]);
    expect(sentences(gridOf([header, ...groups, ...counts]))).toEqual([]);
  });
});

describe('rows that nobody sees', () => {
  it('are read, and said to be', () => {
    const grid = {
      ...long(
        ['UBND xã A', null, 'ON_TIME_RATE', 1, 2],
        ['UBND xã B', null, 'ON_TIME_RATE', 1, 2],
        ['UBND xã C', null, 'ON_TIME_RATE', 1, 2],
      ),
      hiddenRows: [0, 3, 4],
    };
    expect(readCounts(grid, scheme).units).toHaveLength(3);
    expect(sentences(grid).filter(noMissing)).toEqual([
      'A4 Đã đọc cả 2 hàng đang ẩn hoặc bị lọc (4–5). Bỏ lọc để kiểm tra, hoặc xóa nếu không dùng.',
    ]);
  });
});

describe('one row per unit', () => {
  const header = [
    'TT',
    'ĐƠN VỊ',
    'Hồ sơ đúng hạn',
    'Hồ sơ tiếp nhận',
    'TTHC trực tuyến một phần',
    'TTHC trực tuyến toàn trình',
    'Tổng số TTHC',
    'Chứng thực bản sao điện tử',
    'TTHC có thanh toán trực tuyến',
    'TTHC có phí phát sinh hồ sơ',
    'TTHC có phí',
    'DOSSIER_SYNC tử số',
    'DOSSIER_SYNC mẫu số',
  ];
  const row = [1, 'UBND phường Việt Trì', 90, 100, 30, 22, 89, 100, 18, 10, 38, 7, 8];

  it('is read by the scheme’s headings or by codes; a sum is added up, a common denominator shared', () => {
    const { layout, units } = readCounts(gridOf([['BIỂU SỐ ĐẾM'], header, row]), scheme);
    expect(layout).toBe('wide');
    expect(units).toEqual([
      {
        name: 'UBND phường Việt Trì',
        code: null,
        row: 2,
        official: {},
        counts: {
          DOSSIER_SYNC: { numerator: 7, denominator: 8 },
          ON_TIME_RATE: { numerator: 90, denominator: 100 },
          FORMALITIES_ONLINE: { numerator: 52, denominator: 89 },
          FORMALITIES_WITH_ONLINE_PAYMENT: { numerator: 18, denominator: 38 },
          FEE_FORMALITIES_WITH_DOSSIER: { numerator: 10, denominator: 38 },
          ELECTRONIC_CERTIFIED_COPY: { ratio: 100 },
        },
      },
    ]);
  });

  it('takes a sum with an empty part for missing, never for 0', () => {
    const half = row.map((value, column) => (column === 5 ? null : value));
    expect(readCounts(gridOf([header, half]), scheme).units[0]?.counts).toMatchObject({ FORMALITIES_ONLINE: null });
  });

  it('refuses a unit that is there twice', () => {
    expect(sentences(gridOf([header, row, row])).filter(noMissing)).toEqual([
      'B3 Đơn vị “UBND phường Việt Trì” trùng với ô B2. Giữ lại một hàng, hoặc ghi rõ xã/phường để phân biệt.',
    ]);
  });

  it('keeps xã X and phường X apart', () => {
    expect(
      readCounts(gridOf([header, [1, 'Xã An Nhơn', ...row.slice(2)], [2, 'Phường An Nhơn', ...row.slice(2)]]), scheme)
        .units,
    ).toHaveLength(2);
  });
});

describe('other sheets', () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['an empty sheet', []],
    [
      'a finished appendix',
      [
        ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', 'XẾP LOẠI'],
        [1, 'AN NHƠN', 89.04, 'TỐT'],
      ],
    ],
    [
      'a sheet with half a count',
      [
        ['ĐƠN VỊ', 'Hồ sơ tiếp nhận'],
        ['UBND xã A', 3],
      ],
    ],
  ])('have no counts: %s', (_, cells) => {
    expect(readCounts(gridOf(cells), scheme)).toEqual({ layout: null, units: [], findings: [] });
  });

  it('with a header and nothing under it say so', () => {
    expect(readCounts(gridOf([longHeader]), scheme).findings).toMatchObject([{ code: 'no-units' }]);
  });
});

describe('an indicator by another name', () => {
  const row = (indicator: string, count: number): readonly CellValue[] => [
    'Xã Sơn Lạc',
    'H1',
    indicator,
    count,
    100,
    null,
    null,
  ];
  const counts = (grid: Grid) => readCounts(grid, scheme).units[0]?.counts;
  const likely = (grid: Grid) => sentences(grid).filter((text) => text.includes('theo các từ trong tên'));

  it('is the one that alone has its words, and that is said with its cell', () => {
    const grid = long(
      row('ON_TIME_RATE', 90),
      row('Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia', 80),
      row('Mức độ hài lòng trong xử lý phản ánh, kiến nghị', 70),
    );
    expect(counts(grid)).toMatchObject({
      DOSSIER_SYNC: { numerator: 80 },
      PETITION_HANDLING_SATISFACTION: { numerator: 70 },
    });
    expect(likely(grid)).toEqual([
      expect.stringMatching(/^C4 .*“Hồ sơ đồng bộ/u),
      expect.stringMatching(/^C5 .*“Hài lòng/u),
    ]);
  });

  it('is nothing where it says the opposite, fits several, or the indicator stands there by its own name', () => {
    const grid = long(
      row('ON_TIME_RATE', 90),
      row('Hồ sơ giải quyết không đúng hạn', 10),
      row('Hồ sơ trực tuyến dân cư và số hóa', 20),
      row('Tỷ lệ xử lý hồ sơ kịp thời, đúng hạn', 91),
    );
    expect(likely(grid)).toEqual([]);
    expect(counts(grid)).toMatchObject({ ON_TIME_RATE: { numerator: 90 } });
  });
});
