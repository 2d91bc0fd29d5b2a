import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/catalogue';
import type { CellValue } from '../../src/core/grid';
import { bands766 } from '../../src/core/scheme/bands-766';
import { defaultSettings } from '../../src/core/settings/settings';
import { defaultReportSettings } from '../../src/report/report-settings';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { isSettingsSheet } from '../../src/settings-sheet/is-settings-sheet';
import { newerSheet } from '../../src/settings-sheet/newer-sheet';
import { readSettingsSheet } from '../../src/settings-sheet/read-settings-sheet';
import { type EditedSheet, editSheet } from './edit-sheet';

function readAfter(change: (sheet: EditedSheet) => void): ReturnType<typeof readSettingsSheet> {
  const sheet = editSheet();
  change(sheet);
  return readSettingsSheet(sheet.grid());
}

/** What is told, each with its cell. */
function toldAfter(change: (sheet: EditedSheet) => void): string[] {
  return readAfter(change).findings.map(
    (finding) => `${finding.sheet ?? ''}!${finding.cell ?? ''} ${messageOf(finding, 'vi')}`,
  );
}

/** Row behind the last of the table of counts. */
function endOfCounts(cells: readonly (readonly unknown[])[]): number {
  return cells.findIndex(([first]) => first === '8. CÁCH HIỂU BẢNG') - 1;
}

describe('what a person writes on the sheet', () => {
  it('is used: texts, choices, numbers, days', () => {
    const { settings, report, findings } = readAfter((sheet) => {
      sheet.write('Nhãn phụ lục', 1, 'Phụ lục I');
      sheet.write('Dòng tiêu đề', 1, 'Một dòng', 2);
      sheet.write('Số lẻ', 1, 'luôn hai số lẻ (86.59 và 5.80)');
      sheet.write('Xếp hạng riêng sở, ngành và xã, phường', 1, 'Có');
      sheet.write('Số báo cáo', 1, 865);
      sheet.write('Ngày báo cáo', 1, '6/5/2024');
      sheet.write('Nơi nhận', 1, 'TT UBND huyện');
      sheet.write('Tiến độ giải quyết', 4, '80,5');
      sheet.write('Công khai, minh bạch', 4, '(không)');
      sheet.write('Điểm tổng hợp', 5, 'x');
      sheet.write('Đơn vị mình', 1, 'PHÚ AN');
      sheet.write('Tiến độ giải quyết', 6, 'hồ sơ đúng hạn; trả đúng hẹn');
    });
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      appendixLabel: 'Phụ lục I',
      titleLines: [...defaultSettings.titleLines, 'Một dòng'],
      numberFormat: '0.00',
      cohorts: true,
      ranks: ['total'],
      ownUnit: 'PHÚ AN',
      thresholds: { timeliness: 80.5, transparency: null },
      aliases: { timeliness: ['hồ sơ đúng hạn', 'trả đúng hẹn'] },
    });
    expect(report).toEqual({
      ...defaultReportSettings,
      number: '865',
      issuedOn: '2024-05-06',
      recipients: ['TT UBND huyện'],
    });
  });

  it('prints the columns that have a place, in the order of their numbers', () => {
    const { settings } = readAfter((sheet) => {
      sheet.write('Điểm tổng hợp', 2, 3);
      sheet.write('Số hóa hồ sơ', 2, 10);
      sheet.write('Tiến độ giải quyết', 2, '1');
    });
    expect(settings.columns).toEqual(['timeliness', 'total', 'digitization']);
  });

  it('takes a threshold that is formatted as a percentage for what it shows', () => {
    const sheet = editSheet();
    sheet.write('Số hóa hồ sơ', 4, 0.8);
    const percentCells = new Set([`${sheet.row('Số hóa hồ sơ')},4`]);
    expect(readSettingsSheet({ ...sheet.grid(), percentCells }).settings.thresholds).toEqual({ digitization: 80 });
  });

  it('is the default where the cell is emptied, the line deleted or the table gone', () => {
    const { settings, report, findings } = readAfter((sheet) => {
      sheet.write('Tên trang kết quả', 1, null);
      sheet.cells.splice(sheet.row('Khi bằng điểm thì xếp trước'), 1);
      sheet.cells.splice(sheet.row('In trong bảng'), 8);
      sheet.cells.splice(sheet.row('6. KIẾN NGHỊ KHI CÓ ĐƠN VỊ DƯỚI NGƯỠNG'));
    });
    expect(findings).toEqual([]);
    expect({ settings, report }).toEqual(defaultConfigured);
  });

  it('leaves a line out where “(không)” says so', () => {
    const { settings, report } = readAfter((sheet) => {
      sheet.write('Nhãn phụ lục', 1, '(Không)');
      sheet.write('Dòng ngày chốt số liệu', 1, '(không)');
      sheet.write('Đề nghị chung', 1, '(không)');
      sheet.write('Cơ quan cấp trên', 1, '(không)');
      sheet.write('Số hóa hồ sơ', 1, '(không)', 1);
    });
    expect([settings.appendixLabel, settings.closedOnLine, report.standingRequests, report.parentBody]).toEqual([
      '',
      '',
      [],
      '',
    ]);
    expect(report.recommendations['digitization']).toBeUndefined();
    expect(report.recommendations['timeliness']).toEqual(defaultReportSettings.recommendations['timeliness']);
  });

  it('may be grades of one’s own, in any order', () => {
    const { settings } = readAfter((sheet) => {
      sheet.cells.splice(sheet.row('In trong bảng') + 1, 5, ['KHÔNG ĐẠT', '', 0], ['ĐẠT', 'ĐẠT YÊU CẦU', '62,5']);
    });
    expect(settings.bands).toEqual([
      { label: 'ĐẠT', fullLabel: 'ĐẠT YÊU CẦU', floor: 62.5 },
      { label: 'KHÔNG ĐẠT', fullLabel: 'KHÔNG ĐẠT', floor: 0 },
    ]);
  });

  it('may be units renamed, with or without a day', () => {
    const { settings } = readAfter((sheet) => {
      const row = sheet.row('Tên cũ') + 1;
      sheet.cells.splice(row, 3, ['xã Phú Lâm', 'xã Phú Lâm mới', '01/07/2025'], [], ['Phú Hùng', 'Phú Hưng']);
    });
    expect(settings.renamed).toEqual([
      { from: 'xã Phú Lâm', to: 'xã Phú Lâm mới', on: '2025-07-01' },
      { from: 'Phú Hùng', to: 'Phú Hưng', on: null },
    ]);
  });
});

describe('the indicators computed from counts', () => {
  const online = 'Hồ sơ nộp trực tuyến';

  it('show the default of the scheme beside what is chosen', () => {
    const sheet = editSheet({
      ...defaultConfigured,
      settings: {
        ...defaultSettings,
        countsMaxima: { DOSSIERS_FILED_ONLINE: 7.5, ON_TIME_RATE: 18.5 },
        countsTargets: { DOSSIERS_FILED_ONLINE: 0.57 },
      },
    });
    expect(sheet.cells[sheet.row(online)]).toEqual([
      online,
      'Dịch vụ công trực tuyến',
      7.5,
      '6 điểm, đủ từ 50%',
      57,
      'DOSSIERS_FILED_ONLINE',
      null,
    ]);
    expect(sheet.cells[sheet.row('Hồ sơ đúng hạn, trong hạn')]?.slice(2, 5)).toEqual([
      18.5,
      '20 điểm, đủ từ 100%',
      null,
    ]);
  });

  it('have another maximum, and another share from which they have it', () => {
    const { settings, findings } = readAfter((sheet) => {
      sheet.write(online, 2, '7,5');
      sheet.write('Hồ sơ đúng hạn, trong hạn', 2, 18.5);
      sheet.write(online, 4, '70%');
    });
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      countsMaxima: { DOSSIERS_FILED_ONLINE: 7.5, ON_TIME_RATE: 18.5 },
      countsTargets: { DOSSIERS_FILED_ONLINE: 0.7 },
    });
  });

  it('are known by their code where the name is another, and by their name where the code is gone', () => {
    const { settings, findings } = readAfter((sheet) => {
      sheet.write(online, 4, 60);
      sheet.write(online, 0, 'Nộp qua mạng');
      sheet.write('Hồ sơ đúng hạn, trong hạn', 4, 95);
      sheet.write('Hồ sơ đúng hạn, trong hạn', 5, null);
    });
    expect(findings).toEqual([]);
    expect(settings.countsTargets).toEqual({ DOSSIERS_FILED_ONLINE: 0.6, ON_TIME_RATE: 0.95 });
  });

  it('keep all maxima of the scheme where the chosen ones do not add up to 100, and the chosen shares', () => {
    const { settings } = readAfter((sheet) => {
      sheet.write(online, 2, 7);
      sheet.write(online, 4, 60);
    });
    expect([settings.countsMaxima, settings.countsTargets]).toEqual([{}, { DOSSIERS_FILED_ONLINE: 0.6 }]);
  });
});

describe('a mistake on the sheet is told with its cell, and the default is used for that line alone', () => {
  const cases: readonly (readonly [name: string, change: (sheet: EditedSheet) => void, told: RegExp])[] = [
    [
      'a word that is no choice',
      (sheet) => {
        sheet.write('Số lẻ', 1, 'ba số lẻ');
      },
      /^Cấu hình!B\d+ .*“ba số lẻ”.*“Số lẻ”.*Luôn hai số lẻ/u,
    ],
    [
      'a threshold over 100',
      (sheet) => {
        sheet.write('Số hóa hồ sơ', 4, 150);
      },
      /^Cấu hình!E\d+ .*“150”.*Số hóa hồ sơ.*0 đến 100/u,
    ],
    [
      'a threshold that is no number',
      (sheet) => {
        sheet.write('Số hóa hồ sơ', 4, 'tám mươi');
      },
      /^Cấu hình!E\d+ .*“tám mươi”/u,
    ],
    [
      'a rank that is neither yes nor no',
      (sheet) => {
        sheet.write('Số hóa hồ sơ', 5, 'có thể');
      },
      /^Cấu hình!F\d+ .*“có thể”.*“Kèm hạng”/u,
    ],
    [
      'a place given twice',
      (sheet) => {
        sheet.write('Số hóa hồ sơ', 2, 1);
        sheet.write('Điểm tổng hợp', 2, 1);
      },
      /^Cấu hình!C\d+ .*“1”/u,
    ],
    [
      'a day that does not exist',
      (sheet) => {
        sheet.write('Ngày báo cáo', 1, '31/4/2024');
      },
      /^Cấu hình!B\d+ .*“31\/4\/2024”.*Ngày báo cáo/u,
    ],
    [
      'a name that no sheet can have',
      (sheet) => {
        sheet.write('Tên trang kết quả', 1, 'Tháng 5/2024');
      },
      /^Cấu hình!B\d+ .*“Tháng 5\/2024”/u,
    ],
    [
      'a grade without its least total',
      (sheet) => {
        sheet.write('TỐT', 2, null);
      },
      /^Cấu hình!C\d+ .*mức xếp loại/u,
    ],
    [
      'grades that do not reach down to 0',
      (sheet) => {
        sheet.write('YẾU', 2, 10);
      },
      /^Cấu hình!C\d+ .*mức xếp loại/u,
    ],
    [
      'a renamed unit without its new name',
      (sheet) => {
        sheet.cells.splice(sheet.row('Tên cũ') + 1, 1, ['xã A']);
      },
      /^Cấu hình!A\d+ .*“xã A”/u,
    ],
    [
      'a line that stands twice',
      (sheet) => {
        sheet.cells.push([], ['Mục', 'Giá trị'], ['Số lẻ', 'Luôn hai số lẻ (86.59 và 5.80)']);
      },
      /^Cấu hình!B\d+ .*“Số lẻ” đã có ở ô B\d+/u,
    ],
    [
      'a line that nobody knows',
      (sheet) => {
        sheet.write('Địa danh', 0, 'Nơi chốn');
        sheet.write('Nơi chốn', 1, 'Phú Tân');
      },
      /^Cấu hình!A\d+ .*“Nơi chốn”/u,
    ],
    [
      'a formula that fails',
      (sheet) => {
        sheet.write('Địa danh', 1, '#REF!');
      },
      /^Cấu hình!B\d+ .*#REF!/u,
    ],
    [
      'maxima that do not add up to 100',
      (sheet) => {
        sheet.write('Hồ sơ nộp trực tuyến', 2, 7);
      },
      /^Cấu hình!C\d+ .*cộng lại được 101, phải là 100/u,
    ],
    [
      'a maximum that is no number',
      (sheet) => {
        sheet.write('Hồ sơ nộp trực tuyến', 2, 'sáu');
      },
      /^Cấu hình!C\d+ .*“sáu” của “Hồ sơ nộp trực tuyến”/u,
    ],
    [
      'a maximum of 0',
      (sheet) => {
        sheet.write('Hồ sơ nộp trực tuyến', 2, 0);
      },
      /^Cấu hình!C\d+ .*“0” của “Hồ sơ nộp trực tuyến” phải là số trên 0/u,
    ],
    [
      'a share for full points that is no whole percentage',
      (sheet) => {
        sheet.write('Hồ sơ nộp trực tuyến', 4, 0.8);
      },
      /^Cấu hình!E\d+ .*“0.8” của “Hồ sơ nộp trực tuyến”.*80 là 80%/u,
    ],
    [
      'an indicator that nobody knows',
      (sheet) => {
        sheet.cells.splice(endOfCounts(sheet.cells), 0, ['Chỉ số lạ', '', 5]);
      },
      /^Cấu hình!A\d+ .*“Chỉ số lạ”/u,
    ],
    [
      'an indicator that stands twice',
      (sheet) => {
        sheet.write('Hồ sơ nộp trực tuyến', 4, 60);
        sheet.cells.splice(endOfCounts(sheet.cells), 0, ['Hồ sơ nộp trực tuyến', '', null, '', 70]);
      },
      /^Cấu hình!A\d+ .*“Hồ sơ nộp trực tuyến” đã có ở ô A\d+/u,
    ],
    [
      'a number of days that is none',
      (sheet) => {
        sheet.write('Số hóa hồ sơ', 2, 'một tuần', 1);
      },
      /^Cấu hình!C\d+ .*“một tuần”.*Hạn/u,
    ],
  ];

  it.each(cases)('%s', (_, change, told) => {
    const { settings } = readAfter((sheet) => {
      change(sheet);
      sheet.write('Nhãn phụ lục', 1, 'Phụ lục I');
    });
    expect(toldAfter(change)).toEqual([expect.stringMatching(told)]);
    expect(settings.appendixLabel).toBe('Phụ lục I');
  });

  it('two mistakes are two findings, from top to bottom', () => {
    const told = toldAfter((sheet) => {
      sheet.write('Ngày báo cáo', 1, 'mai');
      sheet.write('Số lẻ', 1, 'x');
    });
    expect(told).toEqual([expect.stringContaining('Số lẻ'), expect.stringContaining('Ngày báo cáo')]);
  });
});

describe('the sheet of people who rearrange it', () => {
  it('reads the same with rows and columns inserted, and with tables moved beside each other', () => {
    const now = {
      settings: { ...defaultSettings, renamed: [{ from: 'A', to: 'B', on: '2025-07-01' }], tieRule: 'name' as const },
      report: { ...defaultReportSettings, place: 'Phú Tân' },
    };
    const sheet = editSheet(now);
    const office = sheet.cells.splice(
      sheet.row('5. CƠ QUAN VÀ BÁO CÁO'),
      sheet.row('7. CHỈ SỐ TÍNH TỪ SỐ ĐẾM') - sheet.row('5. CƠ QUAN VÀ BÁO CÁO'),
    );
    const wide: CellValue[][] = sheet.cells.map((row, index) => [null, ...row, null, ...(office[index] ?? [])]);
    wide.splice(6, 0, [], ['Lưu ý: hỏi phòng Nội vụ trước khi sửa']);
    const { settings, report, findings } = readSettingsSheet({ ...sheet.grid(), cells: wide });
    expect(findings).toEqual([]);
    expect({ settings, report: { ...report, recommendations: {} } }).toEqual({
      settings: now.settings,
      report: { ...now.report, recommendations: {} },
    });
  });

  it('is known by its title or its first table, whatever its name; no raw sheet is', () => {
    const sheet = editSheet();
    expect(isSettingsSheet({ ...sheet.grid(), sheet: 'Trang 7' })).toBe(true);
    expect(isSettingsSheet({ ...sheet.grid(), cells: sheet.cells.slice(6) })).toBe(true);
    expect(
      isSettingsSheet({
        ...sheet.grid(),
        cells: [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['Phú Tân', 80],
        ],
      }),
    ).toBe(false);
  });

  it('is known below twenty rows of a person’s own, and by the line of its version alone; a table “Mục, Giá trị” of something else is none', () => {
    const sheet = editSheet();
    const above: CellValue[][] = Array.from({ length: 20 }, (_, index) => [`việc ${index + 1}`]);
    expect(isSettingsSheet({ ...sheet.grid(), cells: [...above, ...sheet.cells] })).toBe(true);
    expect(isSettingsSheet({ ...sheet.grid(), cells: [['Phiên bản trang cấu hình', '1']] })).toBe(true);
    expect(
      isSettingsSheet({
        ...sheet.grid(),
        cells: [
          ['Mục', 'Giá trị'],
          ['Máy in', 'A4'],
          ['Địa danh', 'Phú Tân'],
        ],
      }),
    ).toBe(false);
    expect(
      isSettingsSheet({
        ...sheet.grid(),
        cells: [
          ['Mục', 'Giá trị'],
          ['Số lẻ', null],
          ['Địa danh', 'Phú Tân'],
        ],
      }),
    ).toBe(true);
  });

  it('may keep words of an earlier form', () => {
    const { settings, report, findings } = readAfter((sheet) => {
      sheet.write('Cột', 4, 'Ngưỡng');
      sheet.write('Số hóa hồ sơ', 4, 75);
      sheet.write('Dấu thập phân trong báo cáo', 1, ',');
      sheet.write('Nơi nhận', 1, 'UBND xã');
      sheet.write('Nơi nhận', 0, 'Nơi nhận:');
    });
    expect(findings).toEqual([]);
    expect([settings.thresholds, report.decimalMark, report.recipients]).toEqual([
      { digitization: 75 },
      ',',
      ['UBND xã'],
    ]);
  });
});

describe('the form of the sheet', () => {
  it('of a newer tool is told once; what is known of it is used', () => {
    const change = (sheet: EditedSheet): void => {
      sheet.write('Phiên bản trang cấu hình', 1, 2);
      sheet.cells.splice(sheet.row('Số lẻ'), 0, ['Mục của bản sau', 'x']);
      sheet.write('Nhãn phụ lục', 1, 'Phụ lục I');
    };
    expect(toldAfter(change)).toEqual([expect.stringMatching(/^Cấu hình!B\d+ .*mẫu mới hơn/u)]);
    expect(readAfter(change).settings.appendixLabel).toBe('Phụ lục I');
  });

  it('of an older tool is told once and read; written anew it is of today’s form', () => {
    const change = (sheet: EditedSheet): void => {
      sheet.write('Phiên bản trang cấu hình', 1, 0);
      sheet.write('Nhãn phụ lục', 1, 'Phụ lục I');
    };
    expect(toldAfter(change)).toEqual([
      expect.stringMatching(/^Cấu hình!B\d+ .*mẫu cũ \(phiên bản 0; mẫu hiện nay 1\)/u),
    ]);
    const { findings, ...now } = readAfter(change);
    expect(newerSheet(findings)).toEqual([]);
    expect(readSettingsSheet(editSheet(now).grid())).toEqual({
      settings: { ...defaultSettings, appendixLabel: 'Phụ lục I' },
      report: defaultReportSettings,
      findings: [],
    });
  });

  it('without a version is read as it stands', () => {
    expect(
      toldAfter((sheet) => {
        sheet.cells.splice(sheet.row('Phiên bản trang cấu hình'), 1);
      }),
    ).toEqual([]);
  });

  it('shows the grades of the scheme, which are no choice', () => {
    expect(readAfter(() => undefined).settings.bands).toBeNull();
    expect(editSheet().cells.filter(([label]) => bands766.some((band) => band.label === label))).toHaveLength(5);
  });
});
