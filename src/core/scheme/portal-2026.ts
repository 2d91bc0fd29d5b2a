import { bands766 } from './bands-766';
import type { Scheme } from './types';

/**
 * Group points as the national public-service portal publishes them in 2026: six groups that add up to 100. A group is weak under
 * 70 % of its maximum, the share at which a total would fall below KHÁ.
 */
export const portal2026: Scheme = {
  id: 'portal-2026',
  name: 'Điểm nhóm của Cổng Dịch vụ công quốc gia (2026)',
  source: 'Quyết định 766/QĐ-TTg ngày 23/6/2022; điểm công bố trên Cổng Dịch vụ công quốc gia năm 2026',
  groups: [],
  indicators: [
    {
      id: 'transparency',
      caption: 'CÔNG KHAI, MINH BẠCH (18 điểm)',
      name: 'Công khai, minh bạch',
      group: null,
      unit: 'points',
      max: 18,
      threshold: 12.6,
      aliases: ['công khai minh bạch', 'công khai', 'ckmb'],
    },
    {
      id: 'timeliness',
      caption: 'TIẾN ĐỘ GIẢI QUYẾT (20 điểm)',
      name: 'Tiến độ giải quyết',
      group: null,
      unit: 'points',
      max: 20,
      threshold: 14,
      aliases: ['tiến độ', 'tiến độ giải quyết', 'tiến độ giải quyết hồ sơ', 'tdgq'],
    },
    {
      id: 'onlineService',
      caption: 'DVC TRỰC TUYẾN (12 điểm)',
      name: 'Dịch vụ công trực tuyến',
      group: null,
      unit: 'points',
      max: 12,
      threshold: 8.4,
      aliases: [
        'dvc trực tuyến',
        'dịch vụ công trực tuyến',
        'cung cấp dvc trực tuyến',
        'cung cấp dịch vụ công trực tuyến',
        'dvctt',
        'online',
      ],
    },
    {
      id: 'onlinePayment',
      caption: 'THANH TOÁN TRỰC TUYẾN (10 điểm)',
      name: 'Thanh toán trực tuyến',
      group: null,
      unit: 'points',
      max: 10,
      threshold: 7,
      aliases: ['thanh toán', 'thanh toán trực tuyến', 'thanh toán tt', 'tttt'],
    },
    {
      id: 'digitization',
      caption: 'SỐ HÓA HỒ SƠ (22 điểm)',
      name: 'Số hóa hồ sơ',
      group: null,
      unit: 'points',
      max: 22,
      threshold: 15.4,
      aliases: ['số hóa', 'số hóa hồ sơ', 'mức độ số hóa', 'mdsh'],
    },
    {
      id: 'satisfaction',
      caption: 'MỨC ĐỘ HÀI LÒNG (18 điểm)',
      name: 'Mức độ hài lòng',
      group: null,
      unit: 'points',
      max: 18,
      threshold: 12.6,
      aliases: ['hài lòng', 'mức độ hài lòng', 'mdhl'],
    },
  ],
  bands: bands766,
  totalThreshold: 70,
  additive: true,
};
