import { bands766 } from './bands-766';
import type { Scheme } from './types';

/**
 * The scheme of the report 865/BC-VP (06/5/2024): indicators in percent beside a total that the sheet gives. Its underlined
 * cells imply a limit between 60.7 and 76.2; 70 is the floor of KHÁ. Re-use and certified copies are never underlined there.
 */
export const report2024: Scheme = {
  id: 'report-2024',
  name: 'Báo cáo theo tỷ lệ % (2024)',
  source: 'Báo cáo số 865/BC-VP ngày 06/5/2024, Phụ lục 1',
  groups: [
    { id: 'online', caption: 'DỊCH VỤ CÔNG TT' },
    { id: 'digitization', caption: 'SỐ HÓA HỒ SƠ (80%)' },
  ],
  indicators: [
    {
      id: 'transparency', caption: 'CÔNG KHAI, MINH BẠCH (%)', name: 'Công khai, minh bạch', group: null, unit: 'percent', max: 100, threshold: 70,
      aliases: ['công khai minh bạch', 'công khai', 'ckmb'],
    },
    {
      id: 'timeliness', caption: 'TIẾN ĐỘ GIẢI QUYẾT (%)', name: 'Tiến độ giải quyết thủ tục hành chính', group: null, unit: 'percent', max: 100, threshold: 70,
      aliases: ['tiến độ giải quyết', 'tiến độ', 'tiến độ giải quyết hồ sơ', 'tiến độ giải quyết tthc', 'giải quyết đúng hạn', 'hồ sơ đúng hạn', 'tdgq'],
    },
    {
      id: 'onlineService', caption: 'DVCTT', name: 'Dịch vụ công trực tuyến', group: 'online', unit: 'percent', max: 100, threshold: 70,
      aliases: ['dvctt', 'dvc tt', 'dịch vụ công trực tuyến', 'dịch vụ công tt', 'dvc trực tuyến', 'cung cấp dvc trực tuyến', 'cung cấp dịch vụ công trực tuyến', 'online'],
    },
    {
      id: 'onlinePayment', caption: 'THANH TOÁN TT', name: 'Thanh toán trực tuyến', group: 'online', unit: 'percent', max: 100, threshold: 70,
      aliases: ['thanh toán tt', 'thanh toán trực tuyến', 'thanh toán', 'tttt'],
    },
    {
      id: 'digitization', caption: 'SỐ HÓA HỒ SƠ', name: 'Số hóa hồ sơ', group: 'digitization', unit: 'percent', max: 100, threshold: 70,
      aliases: ['số hóa hồ sơ', 'số hóa', 'mức độ số hóa', 'số hóa hồ sơ tthc', 'mdsh'],
    },
    {
      id: 'reuse', caption: 'TÁI SỬ DỤNG (%)', name: 'Tái sử dụng dữ liệu số hóa', group: 'digitization', unit: 'percent', max: 100, threshold: null,
      aliases: ['tái sử dụng', 'tái sử dụng dữ liệu', 'khai thác sử dụng lại', 'khai thác sử dụng lại dữ liệu số hóa'],
    },
    {
      id: 'certifiedCopy', caption: 'CHỨNG THỰC ĐT', name: 'Chứng thực bản sao điện tử', group: 'digitization', unit: 'percent', max: 100, threshold: null,
      aliases: ['chứng thực đt', 'chứng thực điện tử', 'chứng thực bản sao điện tử', 'chứng thực bản sao đt'],
    },
    {
      id: 'satisfaction', caption: 'MỨC ĐỘ HÀI LÒNG (%)', name: 'Mức độ hài lòng', group: null, unit: 'percent', max: 100, threshold: 70,
      aliases: ['mức độ hài lòng', 'hài lòng', 'mdhl'],
    },
  ],
  bands: bands766,
  totalThreshold: 70,
  additive: false,
};
