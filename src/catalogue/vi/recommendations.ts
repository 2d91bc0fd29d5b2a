/** What the report asks for by default: of the units under a threshold (…Units) and of whoever follows it up (…Body). */
export const recommendations = {
  transparencyUnits:
    'Đề nghị rà soát hồ sơ đã nhận, bảo đảm 100% hồ sơ được tiếp nhận và đồng bộ trạng thái trên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh.',
  transparencyBody: 'Chủ trì, phối hợp với {units} tìm nguyên nhân, có biện pháp nâng chỉ số Công khai, minh bạch.',
  timelinessUnits: 'Đề nghị giải quyết dứt điểm hồ sơ quá hạn và theo dõi hằng ngày hồ sơ sắp đến hạn.',
  timelinessBody: 'Phối hợp với {units} rà soát, xử lý dứt điểm hồ sơ quá hạn.',
  onlineServiceUnits:
    'Đề nghị tiếp nhận đúng mức độ dịch vụ công trực tuyến của từng thủ tục, hướng dẫn người dân tự nộp hồ sơ bằng tài khoản của mình.',
  onlineServiceBody: 'Hướng dẫn {units} tiếp nhận hồ sơ trực tuyến đúng mức độ của từng thủ tục.',
  onlinePaymentUnits: 'Đề nghị hướng dẫn người nộp thanh toán trực tuyến phí, lệ phí và nghĩa vụ tài chính.',
  onlinePaymentBody: 'Hướng dẫn {units} đẩy mạnh thanh toán trực tuyến phí, lệ phí và nghĩa vụ tài chính.',
  digitizationUnits: 'Đề nghị số hóa đủ thành phần hồ sơ khi tiếp nhận và trả kết quả điện tử.',
  digitizationBody: 'Hướng dẫn {units} số hóa hồ sơ và kết quả giải quyết thủ tục hành chính.',
  reuseUnits: 'Đề nghị khai thác dữ liệu đã số hóa, không yêu cầu nộp lại giấy tờ đã có trong kho dữ liệu.',
  reuseBody: 'Hướng dẫn {units} khai thác, sử dụng lại dữ liệu đã số hóa.',
  certifiedCopyUnits: 'Đề nghị đẩy mạnh chứng thực bản sao điện tử từ bản chính.',
  certifiedCopyBody: 'Theo dõi, đôn đốc {units} thực hiện chứng thực bản sao điện tử từ bản chính.',
  satisfactionUnits:
    'Đề nghị trả lời phản ánh, kiến nghị đúng hạn và khắc phục nội dung người dân, doanh nghiệp chưa hài lòng.',
  satisfactionBody: 'Cùng {units} làm rõ nội dung người dân, doanh nghiệp chưa hài lòng và biện pháp khắc phục.',
  standing:
    'Thường xuyên đối chiếu hồ sơ giữa Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh và Cổng Dịch vụ công quốc gia, xử lý kịp thời hồ sơ sắp đến hạn, quá hạn.',
} as const satisfies Readonly<Record<string, string>>;
