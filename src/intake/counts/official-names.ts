/**
 * Names and codes under which the sub-indicators go about, by {@link CountedIndicator.code}. Sources: names of the metrics in the answers of dichvucong.gov.vn's
 * `reporting/evaluation` (2026), the labels of public dashboards over them (ChippedTopaz/qd766 `formula-maximums.ts` and parameter labels; hauphanquoc/766-Analyze), and
 * the short codes of a city's daily report (hoang31201/766-HaNoi `quality-data.mjs`). A code that counts something else than the formula does is not here: PAY_FORMALITIES
 * and FULL have other denominators.
 */
export const officialNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  PUBLISH_ON_TIME: ['Tỷ lệ TTHC công bố đúng hạn', 'Công bố đúng hạn'],
  PUBLIC_UPDATE_ON_TIME: [
    'Tỷ lệ TTHC cập nhật, công khai đúng hạn',
    'TTHC công khai đúng hạn',
    'Cập nhật, công khai đúng hạn',
  ],
  PUBLIC_CONTENT_FULL: ['Tỷ lệ TTHC công khai đầy đủ nội dung', 'TTHC công khai đầy đủ', 'Công khai đầy đủ nội dung'],
  DOSSIER_SYNC: [
    'Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG',
    'Hồ sơ đồng bộ Cổng DVCQG',
    'Hồ sơ đồng bộ trạng thái lên Cổng DVCQG',
    'Hồ sơ đồng bộ trạng thái',
    'Đồng bộ hồ sơ',
    'Đồng bộ trạng thái hồ sơ',
  ],
  ON_TIME_RATE: [
    'ON_TIME',
    'Tỷ lệ hồ sơ đúng hạn, trong hạn',
    'Hồ sơ xử lý trước hạn, đúng hạn',
    'Hồ sơ giải quyết đúng hạn',
    'Tỷ lệ hồ sơ giải quyết đúng hạn, trong hạn',
    'Hồ sơ trước hạn, đúng hạn',
    'Hồ sơ đúng hạn',
  ],
  FORMALITIES_ONLINE: [
    'TTHC cung cấp dịch vụ công trực tuyến',
    'TTHC cung cấp DVCTT',
    'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến',
    'TTHC cung cấp trực tuyến',
  ],
  SERVICES_WITH_ONLINE_DOSSIER: [
    'HAS_ONLINE',
    'Tỷ lệ DVC có hồ sơ trực tuyến',
    'Dịch vụ công trực tuyến có phát sinh hồ sơ',
    'DVC trực tuyến phát sinh hồ sơ trực tuyến',
    'DVC có phát sinh hồ sơ trực tuyến',
    'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
  ],
  DOSSIERS_FILED_ONLINE: [
    'ONLINE_DOSSIERS',
    'Tỷ lệ hồ sơ nộp trực tuyến',
    'Hồ sơ trực tuyến',
    'Tỷ lệ hồ sơ trực tuyến',
    'Hồ sơ theo hình thức nộp',
  ],
  PAID_ONLINE_DOSSIERS: [
    'PAY_DOSSIERS',
    'Tỷ lệ hồ sơ thanh toán trực tuyến',
    'Hồ sơ thanh toán trực tuyến thành công',
    'Hồ sơ đã thanh toán trực tuyến',
  ],
  FORMALITIES_WITH_ONLINE_PAYMENT: [
    'TTHC có giao dịch thanh toán trực tuyến',
    'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến',
    'TTHC có phát sinh thanh toán trực tuyến',
    'TTHC phát sinh giao dịch thanh toán trực tuyến',
  ],
  FEE_FORMALITIES_WITH_DOSSIER: [
    'PAY_PROVISION',
    'TTHC có nghĩa vụ tài chính được cung cấp trên Cổng DVCQG',
    'Tỷ lệ TTHC có nghĩa vụ tài chính được cung cấp trên Cổng DVCQG',
    'TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG',
    'TTHC có phí, lệ phí phát sinh hồ sơ',
  ],
  ORIGINAL_RESULT_AVAILABLE: [
    'Tỷ lệ hồ sơ thủ tục hành chính có cấp kết quả giải quyết thủ tục hành chính điện tử',
    'Hồ sơ có kết quả giải quyết điện tử',
    'Cấp kết quả điện tử',
    'Cấp kết quả giải quyết TTHC điện tử',
    'Kết quả giải quyết điện tử',
    'Kết quả điện tử',
  ],
  SO_HOA_GIAY_TO_GIAI_QUYET: [
    'Tỷ lệ hồ sơ thủ tục hành chính thực hiện số hóa hồ sơ',
    'Hồ sơ thực hiện số hóa thành phần',
    'Số hóa thành phần hồ sơ',
    'Hồ sơ được số hóa thành phần',
    'Hồ sơ số hóa',
  ],
  REUSED_DIGITIZED_DATA: [
    'Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
    'Hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
    'Khai thác, sử dụng lại dữ liệu số hóa',
    'Khai thác, sử dụng lại dữ liệu',
    'Sử dụng lại dữ liệu số hóa',
  ],
  SYNCED_WITH_DVCQG_PERSONAL_STORAGE: [
    'Tỷ lệ hồ sơ TTHC được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng',
    'Hồ sơ số hóa kết nối, chia sẻ để tái sử dụng',
    'Hồ sơ số hóa kết nối, chia sẻ dữ liệu',
    'Kết nối kho dữ liệu cá nhân',
    'Kết nối, chia sẻ dữ liệu phục vụ tái sử dụng',
  ],
  CITIZEN_DATA_CONNECTED_DOSSIER: [
    'Tỷ lệ hồ sơ TTHC có sử dụng thông tin, dữ liệu dân cư',
    'Hồ sơ sử dụng thông tin từ CSDL dân cư',
    'Hồ sơ sử dụng dữ liệu dân cư',
    'Sử dụng dữ liệu dân cư',
  ],
  CITIZEN_DATA_CONNECTED_FORMALITY: [
    'Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư phục vụ GQ TTHC',
    'TTHC kết nối, chia sẻ dữ liệu dân cư',
    'Kết nối, chia sẻ dữ liệu dân cư',
  ],
  ELECTRONIC_CERTIFIED_COPY: [
    'Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính',
    'Cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính',
    'Chứng thực bản sao điện tử từ bản chính',
    'Chứng thực điện tử',
  ],
  DOSSIER_RECEIVING_SATISFACTION: [
    'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC',
    'Hài lòng trong tiếp nhận, giải quyết TTHC',
    'Hài lòng trong tiếp nhận, giải quyết hồ sơ',
    'Hài lòng về giải quyết TTHC',
  ],
  PETITION_PROCESSING_ON_TIME: [
    'Tỷ lệ PAKN xử lý đúng hạn',
    'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn',
    'PAKN đúng hạn',
    'Xử lý PAKN đúng hạn',
  ],
  PETITION_HANDLING_SATISFACTION: [
    'Tỷ lệ hài lòng trong xử lý PAKN',
    'Hài lòng trong xử lý phản ánh, kiến nghị',
    'Hài lòng về kết quả xử lý phản ánh, kiến nghị',
    'Hài lòng PAKN',
  ],
};

/** Keys of the portal's trees of counts that the scheme's own headings lack, by indicator: numerator and denominator, each a list of what is added up. Source: `provide-online-tree`. */
export const portalFields: Readonly<
  Partial<Record<string, { readonly numerator: readonly string[]; readonly denominator: readonly string[] }>>
> = {
  FORMALITIES_ONLINE: { numerator: ['partialCount', 'fullCount'], denominator: ['authorityCount'] },
  DOSSIERS_FILED_ONLINE: { numerator: ['channelOnlineSum'], denominator: ['channelTotalSum'] },
};

/** Labels of those counts as dashboards show them, by the scheme's heading that they mean. Source: parameter labels of ChippedTopaz/qd766. */
export const countLabels: Readonly<Partial<Record<string, readonly string[]>>> = {
  'Hồ sơ đúng hạn, trong hạn': [
    'Hồ sơ giải quyết đúng hạn',
    'Số hồ sơ đúng hạn, trong hạn',
    'Hồ sơ trước hạn, đúng hạn',
  ],
  'Hồ sơ tiếp nhận': ['Tổng hồ sơ tiếp nhận', 'Tổng số hồ sơ tiếp nhận'],
  'TTHC trực tuyến một phần': [
    'TTHC cung cấp dịch vụ công trực tuyến một phần',
    'TTHC DVCTT một phần',
    'DVCTT một phần',
  ],
  'TTHC trực tuyến toàn trình': [
    'TTHC cung cấp dịch vụ công trực tuyến toàn trình',
    'TTHC DVCTT toàn trình',
    'DVCTT toàn trình',
  ],
  'Tổng TTHC': ['TTHC thuộc phạm vi quản lý'],
  'Dịch vụ có phát sinh hồ sơ trực tuyến': ['Dịch vụ công trực tuyến có phát sinh hồ sơ'],
  'Tổng dịch vụ công trực tuyến': ['Tổng số dịch vụ công trực tuyến'],
  'Tổng hồ sơ': ['Tổng số hồ sơ theo hình thức nộp'],
  'Hồ sơ thanh toán trực tuyến': ['Hồ sơ thanh toán trực tuyến thành công'],
  'TTHC có thanh toán trực tuyến': ['TTHC có giao dịch thanh toán trực tuyến'],
  'TTHC có phí phát sinh hồ sơ': ['TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG'],
  'TTHC có phí, lệ phí': ['Tổng TTHC có yêu cầu nghĩa vụ tài chính'],
  'Tổng phản ánh, kiến nghị': ['Tổng số phản ánh, kiến nghị'],
};
