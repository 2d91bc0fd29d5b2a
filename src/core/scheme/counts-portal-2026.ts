import { bands766 } from './bands-766';
import { digitizationCounts } from './counts-portal-2026-digitization';
import type { CountsGroup, CountsScheme } from './counts-types';

const proportional = { kind: 'proportional' } as const;

const transparency: CountsGroup = {
  id: 'transparency',
  code: 'CKMB',
  name: { vi: 'Công khai, minh bạch', en: 'Transparency' },
  max: 18,
  parts: [
    {
      code: 'PUBLISH_ON_TIME',
      name: { vi: 'TTHC công bố đúng hạn', en: 'Procedures announced on time' },
      max: 6,
      form: proportional,
      whenNothing: null,
      counted: 'formality',
      provincial: true,
      action: { vi: 'công bố đúng hạn thêm {count} TTHC', en: 'announce {count} more procedures on time' },
      numerator: [['TTHC công bố đúng hạn']],
      denominator: [['TTHC phải công bố']],
    },
    {
      code: 'PUBLIC_UPDATE_ON_TIME',
      name: { vi: 'TTHC cập nhật, công khai đúng hạn', en: 'Procedures updated and disclosed on time' },
      max: 4,
      form: proportional,
      whenNothing: null,
      counted: 'formality',
      provincial: true,
      action: {
        vi: 'cập nhật, công khai đúng hạn thêm {count} TTHC',
        en: 'update and disclose {count} more procedures on time',
      },
      numerator: [['TTHC cập nhật, công khai đúng hạn', 'TTHC công khai đúng hạn']],
      denominator: [['TTHC phải cập nhật, công khai', 'TTHC phải công khai đúng hạn']],
    },
    {
      code: 'PUBLIC_CONTENT_FULL',
      name: { vi: 'TTHC công khai đầy đủ nội dung', en: 'Procedures disclosed in full' },
      max: 2,
      form: proportional,
      whenNothing: null,
      counted: 'formality',
      provincial: true,
      action: { vi: 'công khai đầy đủ nội dung thêm {count} TTHC', en: 'disclose {count} more procedures in full' },
      numerator: [['TTHC công khai đầy đủ nội dung', 'TTHC công khai đầy đủ']],
      denominator: [['TTHC phải công khai đầy đủ nội dung', 'TTHC phải công khai đầy đủ']],
    },
    {
      code: 'DOSSIER_SYNC',
      name: { vi: 'Hồ sơ đồng bộ trạng thái với Cổng DVCQG', en: 'Dossiers synchronised with the national portal' },
      max: 6,
      form: proportional,
      whenNothing: null,
      counted: 'dossier',
      provincial: false,
      action: {
        vi: 'đồng bộ trạng thái thêm {count} hồ sơ với Cổng DVCQG',
        en: 'synchronise {count} more dossiers with the national portal',
      },
      numerator: [['Hồ sơ đồng bộ trạng thái', 'Hồ sơ đồng bộ']],
      denominator: [['Hồ sơ phải đồng bộ trạng thái', 'Hồ sơ phải đồng bộ']],
    },
  ],
};

const timeliness: CountsGroup = {
  id: 'timeliness',
  code: 'TDGQ',
  name: { vi: 'Tiến độ giải quyết', en: 'Timeliness' },
  max: 20,
  parts: [
    {
      code: 'ON_TIME_RATE',
      name: { vi: 'Hồ sơ đúng hạn, trong hạn', en: 'Dossiers settled on time or still in time' },
      max: 20,
      form: proportional,
      whenNothing: 0,
      counted: 'dossier',
      provincial: false,
      action: { vi: 'giải quyết đúng hạn thêm {count} hồ sơ', en: 'settle {count} more dossiers on time' },
      numerator: [['Hồ sơ đúng hạn, trong hạn', 'Hồ sơ đúng hạn', 'totalOnTime']],
      denominator: [['Hồ sơ tiếp nhận', 'Tổng hồ sơ tiếp nhận', 'totalReceived']],
    },
  ],
};

const onlineService: CountsGroup = {
  id: 'onlineService',
  code: 'ONLINE',
  name: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
  max: 12,
  parts: [
    {
      code: 'FORMALITIES_ONLINE',
      name: {
        vi: 'TTHC cung cấp trực tuyến (một phần và toàn trình)',
        en: 'Procedures offered online (partly or fully)',
      },
      max: 2,
      form: { kind: 'proportionalToTarget', target: 0.8 },
      whenNothing: 0,
      counted: 'formality',
      provincial: false,
      action: { vi: 'cung cấp trực tuyến thêm {count} TTHC', en: 'offer {count} more procedures online' },
      numerator: [['TTHC trực tuyến một phần'], ['TTHC trực tuyến toàn trình']],
      denominator: [['Tổng TTHC', 'Tổng số TTHC']],
    },
    {
      code: 'SERVICES_WITH_ONLINE_DOSSIER',
      name: { vi: 'Dịch vụ có phát sinh hồ sơ trực tuyến', en: 'Services with online dossiers' },
      max: 4,
      form: proportional,
      whenNothing: 0,
      counted: 'service',
      provincial: false,
      action: { vi: 'có hồ sơ trực tuyến ở thêm {count} dịch vụ', en: 'have online dossiers in {count} more services' },
      numerator: [['Dịch vụ có phát sinh hồ sơ trực tuyến', 'Dịch vụ có hồ sơ trực tuyến', 'onlineDossierCount']],
      denominator: [['Tổng dịch vụ công trực tuyến', 'Tổng số dịch vụ công trực tuyến', 'onlineServiceTotal']],
    },
    {
      code: 'DOSSIERS_FILED_ONLINE',
      name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
      max: 6,
      form: { kind: 'proportionalToTarget', target: 0.5 },
      whenNothing: 0,
      counted: 'dossier',
      provincial: false,
      action: { vi: 'nhận trực tuyến thêm {count} hồ sơ', en: 'take in {count} more dossiers online' },
      numerator: [['Hồ sơ nộp trực tuyến', 'Hồ sơ trực tuyến']],
      denominator: [['Tổng hồ sơ', 'Tổng hồ sơ nộp']],
    },
  ],
};

const feeFormalities = [['TTHC có phí, lệ phí', 'TTHC có phí', 'TTHC có nghĩa vụ tài chính', 'totalFeeFormality']];

const onlinePayment: CountsGroup = {
  id: 'onlinePayment',
  code: 'TTTT',
  name: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
  max: 10,
  parts: [
    {
      code: 'PAID_ONLINE_DOSSIERS',
      name: { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
      max: 6,
      form: proportional,
      whenNothing: 0,
      counted: 'dossier',
      provincial: false,
      action: { vi: 'thanh toán trực tuyến thêm {count} hồ sơ', en: 'have {count} more dossiers paid online' },
      numerator: [
        ['Hồ sơ thanh toán trực tuyến', 'Hồ sơ đã thanh toán trực tuyến', 'totalDossierOnlinePaymentSuccess'],
      ],
      denominator: [['Hồ sơ có nghĩa vụ tài chính', 'totalDossierFinancialObligation']],
    },
    {
      code: 'FORMALITIES_WITH_ONLINE_PAYMENT',
      name: { vi: 'TTHC có thanh toán trực tuyến', en: 'Procedures paid for online' },
      max: 2,
      form: { kind: 'proportionalToTarget', target: 0.8 },
      whenNothing: 0,
      counted: 'formality',
      provincial: false,
      action: {
        vi: 'có thanh toán trực tuyến ở thêm {count} TTHC',
        en: 'have online payments in {count} more procedures',
      },
      numerator: [['TTHC có thanh toán trực tuyến', 'totalDossierOnlineFormalityPaymentSuccess']],
      denominator: feeFormalities,
    },
    {
      code: 'FEE_FORMALITIES_WITH_DOSSIER',
      name: { vi: 'TTHC có phí phát sinh hồ sơ', en: 'Procedures with fees that had dossiers' },
      max: 2,
      form: { kind: 'proportionalToTarget', target: 0.8 },
      whenNothing: 0,
      counted: 'formality',
      provincial: false,
      action: { vi: 'có hồ sơ ở thêm {count} TTHC có phí', en: 'have dossiers in {count} more procedures with fees' },
      numerator: [['TTHC có phí phát sinh hồ sơ', 'TTHC có phí có phát sinh hồ sơ', 'totalFeeDossierFormality']],
      denominator: feeFormalities,
    },
  ],
};

const satisfaction: CountsGroup = {
  id: 'satisfaction',
  code: 'MDHL',
  name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  max: 18,
  parts: [
    {
      code: 'DOSSIER_RECEIVING_SATISFACTION',
      name: { vi: 'Hài lòng khi tiếp nhận, giải quyết', en: 'Satisfaction with how dossiers are settled' },
      max: 6,
      form: { kind: 'proportionalToTarget', target: 0.9 },
      whenNothing: 0,
      counted: 'dossier',
      provincial: false,
      action: {
        vi: 'được đánh giá hài lòng ở thêm {count} hồ sơ',
        en: 'be rated satisfactory in {count} more dossiers',
      },
      numerator: [['Hồ sơ được đánh giá hài lòng', 'Hồ sơ hài lòng']],
      denominator: [['Hồ sơ được đánh giá']],
    },
    {
      code: 'PETITION_PROCESSING_ON_TIME',
      name: { vi: 'Phản ánh, kiến nghị xử lý đúng hạn', en: 'Petitions handled on time' },
      max: 6,
      form: proportional,
      whenNothing: 6,
      counted: 'petition',
      provincial: false,
      action: { vi: 'xử lý đúng hạn thêm {count} phản ánh, kiến nghị', en: 'handle {count} more petitions on time' },
      numerator: [['Phản ánh, kiến nghị xử lý đúng hạn', 'PAKN đúng hạn']],
      denominator: [['Tổng phản ánh, kiến nghị', 'Tổng PAKN']],
    },
    {
      code: 'PETITION_HANDLING_SATISFACTION',
      name: { vi: 'Hài lòng về xử lý phản ánh, kiến nghị', en: 'Satisfaction with how petitions are handled' },
      max: 6,
      form: proportional,
      whenNothing: 6,
      counted: 'petition',
      provincial: false,
      action: { vi: 'được hài lòng ở thêm {count} phản ánh, kiến nghị', en: 'satisfy {count} more petitioners' },
      numerator: [['Phản ánh, kiến nghị được hài lòng', 'PAKN hài lòng']],
      denominator: [['Tổng phản ánh, kiến nghị', 'Tổng PAKN']],
    },
  ],
};

/**
 * The formulas of the national public-service portal in 2026, read off published counts and points; they explain the points, they are not the law.
 * docs/scoring.md says which of them are our reading.
 */
export const countsPortal2026: CountsScheme = {
  id: 'counts-portal-2026',
  name: 'Điểm từ số đếm của Cổng Dịch vụ công quốc gia (2026)',
  source:
    'Quyết định 766/QĐ-TTg ngày 23/6/2022 (nhóm, điểm tối đa); số đếm và điểm công bố trên Cổng Dịch vụ công quốc gia năm 2026 (công thức)',
  pointsScheme: 'portal-2026',
  groups: [transparency, timeliness, onlineService, onlinePayment, digitizationCounts, satisfaction],
  bands: bands766,
  tolerance: 0.015,
};
