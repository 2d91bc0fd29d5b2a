import type { CountsGroup } from './counts-types';

const proportional = { kind: 'proportional' } as const;
const dossiers = [['Hồ sơ thuộc diện số hóa', 'Tổng hồ sơ thuộc diện số hóa']];

/** Group MDSH of the portal's formulas of 2026: see `counts-portal-2026.ts`. */
export const digitizationCounts: CountsGroup = {
  id: 'digitization', code: 'MDSH', name: { vi: 'Số hóa hồ sơ', en: 'Digitisation' }, max: 22,
  parts: [
    {
      code: 'ORIGINAL_RESULT_AVAILABLE', name: { vi: 'Hồ sơ cấp kết quả điện tử', en: 'Dossiers with an electronic result' },
      max: 6, form: proportional, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'cấp kết quả điện tử thêm {count} hồ sơ', en: 'give an electronic result in {count} more dossiers' },
      numerator: [['Hồ sơ cấp kết quả điện tử', 'Hồ sơ có kết quả điện tử']], denominator: dossiers,
    },
    {
      code: 'SO_HOA_GIAY_TO_GIAI_QUYET', name: { vi: 'Hồ sơ số hóa thành phần', en: 'Dossiers whose papers are digitised' },
      max: 4, form: proportional, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'số hóa thành phần thêm {count} hồ sơ', en: 'digitise the papers of {count} more dossiers' },
      numerator: [['Hồ sơ số hóa thành phần', 'Hồ sơ thực hiện số hóa']], denominator: dossiers,
    },
    {
      code: 'REUSED_DIGITIZED_DATA', name: { vi: 'Hồ sơ khai thác, sử dụng lại dữ liệu số hóa', en: 'Dossiers that re-use digitised data' },
      max: 2, form: { kind: 'proportionalToTarget', target: 0.8 }, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'sử dụng lại dữ liệu số hóa ở thêm {count} hồ sơ', en: 're-use digitised data in {count} more dossiers' },
      numerator: [['Hồ sơ khai thác, sử dụng lại dữ liệu số hóa', 'Hồ sơ sử dụng lại dữ liệu']], denominator: dossiers,
    },
    {
      code: 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE', name: { vi: 'Hồ sơ kết nối kho dữ liệu cá nhân', en: 'Dossiers linked to the personal data store' },
      max: 4, form: proportional, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'kết nối kho dữ liệu cá nhân thêm {count} hồ sơ', en: 'link {count} more dossiers to the personal data store' },
      numerator: [['Hồ sơ kết nối kho dữ liệu cá nhân', 'Hồ sơ kết nối kho dữ liệu']], denominator: dossiers,
    },
    {
      code: 'CITIZEN_DATA_CONNECTED_DOSSIER', name: { vi: 'Hồ sơ dùng dữ liệu dân cư', en: 'Dossiers that use population data' },
      max: 2, form: proportional, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'dùng dữ liệu dân cư ở thêm {count} hồ sơ', en: 'use population data in {count} more dossiers' },
      numerator: [['Hồ sơ dùng dữ liệu dân cư', 'Hồ sơ sử dụng dữ liệu dân cư']], denominator: dossiers,
    },
    {
      code: 'CITIZEN_DATA_CONNECTED_FORMALITY', name: { vi: 'TTHC kết nối dữ liệu dân cư', en: 'Procedures linked to population data' },
      max: 2, form: proportional, whenNothing: null, counted: 'formality', provincial: false,
      action: { vi: 'kết nối dữ liệu dân cư thêm {count} TTHC', en: 'link {count} more procedures to population data' },
      numerator: [['TTHC kết nối dữ liệu dân cư']], denominator: [['TTHC thuộc diện kết nối dữ liệu dân cư']],
    },
    {
      code: 'ELECTRONIC_CERTIFIED_COPY', name: { vi: 'Chứng thực bản sao điện tử', en: 'Electronic certified copies' },
      max: 2, form: { kind: 'givenRatio' }, whenNothing: null, counted: 'dossier', provincial: false,
      action: { vi: 'chứng thực bản sao điện tử thêm {count} hồ sơ', en: 'certify {count} more electronic copies' },
      numerator: [], denominator: [],
    },
  ],
};
