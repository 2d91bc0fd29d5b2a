/*
 * Words of offices, in lower case, tones placed in the new way. Names of the specialised bodies of provinces: Decree 150/2025/NĐ-CP, before that 24/2014/NĐ-CP and 107/2020/NĐ-CP; the short forms
 * are those that offices use in their tables.
 */

/** Fields of work of a sở or phòng by their initials, without signs between them: KH&CN, NN-MT, VH,TT&DL. */
export const fieldInitials: ReadonlyMap<string, string> = new Map(
  Object.entries({
    khcn: 'khoa học và công nghệ',
    nnmt: 'nông nghiệp và môi trường',
    nnptnt: 'nông nghiệp và phát triển nông thôn',
    gdđt: 'giáo dục và đào tạo',
    vhttdl: 'văn hoá thể thao và du lịch',
    vhtt: 'văn hoá và thể thao',
    tc: 'tài chính',
    khđt: 'kế hoạch và đầu tư',
    tckh: 'tài chính kế hoạch',
    nv: 'nội vụ',
    tp: 'tư pháp',
    ct: 'công thương',
    xd: 'xây dựng',
    yt: 'y tế',
    dt: 'dân tộc',
    dttg: 'dân tộc và tôn giáo',
    ngv: 'ngoại vụ',
    dl: 'du lịch',
    tnmt: 'tài nguyên và môi trường',
    tttt: 'thông tin và truyền thông',
    gtvt: 'giao thông vận tải',
    lđtbxh: 'lao động thương binh và xã hội',
    qhkt: 'quy hoạch kiến trúc',
    attp: 'an toàn thực phẩm',
  }),
);

/** Short forms of words in an office's name. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    's.': 'sở',
    bql: 'ban quản lý',
    bqlda: 'ban quản lý dự án',
    ql: 'quản lý',
    qlda: 'quản lý dự án',
    đtxd: 'đầu tư xây dựng',
    kkt: 'khu kinh tế',
    kcn: 'khu công nghiệp',
    vp: 'văn phòng',
    đbqh: 'đại biểu quốc hội',
    bhxh: 'bảo hiểm xã hội',
    kbnn: 'kho bạc nhà nước',
    nhnn: 'ngân hàng nhà nước',
    nhcsxh: 'ngân hàng chính sách xã hội',
    csxh: 'chính sách xã hội',
    vks: 'viện kiểm sát nhân dân',
    vksnd: 'viện kiểm sát nhân dân',
    tand: 'toà án nhân dân',
    thads: 'thi hành án dân sự',
    lđlđ: 'liên đoàn lao động',
    ubmttq: 'uỷ ban mặt trận tổ quốc',
    mttq: 'mặt trận tổ quốc',
    lhpn: 'liên hiệp phụ nữ',
    ccb: 'cựu chiến binh',
    pvhcc: 'phục vụ hành chính công',
    hcc: 'hành chính công',
    hccb: 'hội cựu chiến binh',
    ttpvhcc: 'trung tâm phục vụ hành chính công',
    tthcc: 'trung tâm hành chính công',
    bđbp: 'bộ đội biên phòng',
    ttyt: 'trung tâm y tế',
    bv: 'bệnh viện',
    bvđk: 'bệnh viện đa khoa',
    qlđđ: 'quản lý đất đai',
    vpđkđđ: 'văn phòng đăng ký đất đai',
    đkđđ: 'đăng ký đất đai',
    qlnn: 'quản lý nhà nước',
    tnhh: 'trách nhiệm hữu hạn',
  }),
);

const list = (text: string): string =>
  text
    .trim()
    .split(/\s*,\s*/u)
    .join('|');

/** Beginnings that only an office's name has. */
export const officeHeads = new RegExp(
  `^(?:${list(`
    văn phòng, thanh tra, chi cục, trung tâm(?= ), bộ chỉ huy, bộ tư lệnh, ban chỉ huy, công an, bảo hiểm, chi nhánh, kho bạc, thuế, hải quan, điện lực, bệnh viện, hạt kiểm lâm, kiểm lâm,
    ngân hàng, thi hành án, toà án, viện kiểm sát, liên đoàn lao động, liên minh hợp tác, liên hiệp (?:các|hội|phụ nữ), mặt trận, uỷ ban, tỉnh đoàn, tỉnh uỷ, thành đoàn, thành uỷ, huyện đoàn,
    huyện uỷ, quận uỷ, quận đoàn, thị uỷ, thị đoàn, đảng uỷ, đảng bộ, công ty, tổng công ty, tập đoàn, bưu điện, viễn thông, bộ đội, biên phòng, đồn biên phòng, cảnh sát, quân sự, cơ quan, học viện,
    thư viện, bảo tàng, vườn quốc gia, công đoàn, kiểm toán, thống kê, dự trữ, cảng (?:vụ|hàng không), sân bay, tổng (?:cục|đội), xí nghiệp, nhà máy, doanh nghiệp, lâm trường, nông trường,
    cơ sở, hải đội, tổ công tác, hội đồng nhân dân, bộ phận, viettel, evn, trạm y tế, tand, ttyt, syt, cat, ubmttq, ub mttq, (?:ca|ta) tỉnh,
    trường (?:đại học|cao đẳng|trung cấp|chính trị|thpt|thcs|tiểu học|mầm non|phổ thông|đh|cđ|tc|th)`)})(?: |$)`,
  'u',
);

/** Beginnings that the name of a commune may have too: Sở Đông, Ban Thủy, Quỹ Nhất, Hội Sơn. */
export const sharedHeads = /^(?:sở|s\.|ban|phòng|cục|quỹ|hội|đoàn|đài|viện|kho|trạm|đội|báo|nhà|khu|tt\.?|cc\.?) ?/u;

/** What an office's name has after such a beginning. */
export const fieldsOfWork = new RegExp(
  `^(?:và )?(?:${list(`
    khoa học, công nghệ, nội vụ, tài chính, tư pháp, công thương, xây dựng, nông nghiệp, giáo dục, y tế, văn hoá, thể thao, dân tộc, tôn giáo, ngoại vụ, du lịch, kế hoạch, lao động, tài nguyên,
    môi trường, thông tin, truyền thông, giao thông, quy hoạch, an toàn, an ninh, quản lý, chỉ huy, dân vận, tổ chức, tuyên giáo, nội chính, kinh tế, tiếp công, bảo vệ, thi đua, pháp chế, kiểm tra,
    chăm sóc, điều hành, thường trực, thuế, hải quan, thống kê, thi hành, dự trữ, kiểm lâm, kiểm soát, kiểm sát, kiểm định, kiểm nghiệm, kiểm dịch, hàng không, hàng hải, đường bộ, đường sắt, chăn nuôi, thú y,
    trồng trọt, thuỷ lợi, thuỷ sản, lâm nghiệp, sở hữu, công tác, dân số, phòng chống, phòng cháy, đầu tư, phát triển, bảo lãnh, bảo trợ, bảo hiểm, hỗ trợ, tín dụng, đất đai, khuyến học, khuyến nông,
    khuyến công, phát thanh, truyền hình, khí tượng, nông dân, phụ nữ, liên hiệp, cựu chiến, chữ thập, luật gia, luật sư, nhà báo, người, văn học, văn nghệ, đồng nhân dân, doanh nghiệp, đông y,
    sinh viên, thanh niên, kiến trúc, nạn nhân, đại biểu, hành chính, cảnh sát, công chứng, công an, quân sự, biên phòng, hạ tầng, đô thị, thanh tra, nghiệp vụ, phục vụ, giám định, đăng ký, đăng kiểm,
    đo lường, tiêu chuẩn, hợp tác, di sản, gia đình, trẻ em, việc làm, cấp cứu, xúc tiến, chuyển đổi, số hoá, tổng hợp, quản trị, lưu trữ, nhân dân, bệnh, dạy nghề, ứng dụng, thiếu nhi, xuất bản,
    bảo tồn, nhà nước, huyết học, vận tải, cung cấp, nước sạch, tỉnh, thành phố, khu vực`)})(?:[ ,]|$)`,
  'u',
);
