import type { Meaning } from './meaning';

/*
 * Every word that a heading of the field is known by: a word is added here, in one place, and nowhere else. The names of indicators stand with their scheme
 * (`aliases`); how words combine is in heading-grammar.ts, and what rows are called that are no units in summary-name.ts. A comma and a space separate words.
 *
 * Sources: [report] the appendix of the report 865/BC-VP; [portal] answers and pages of the national public service portal, 2022–2026; [dashboards] exports of
 * public dashboards that show its figures, 2025–2026; [clerks] tables as offices of communes, departments and provinces write them.
 */

/** Headings of a table of points, as plain text (see plainText). [report] and [clerks]; one English word or two of each kind: [portal] and [dashboards]. */
export const headingWords = {
  position: 'stt, row stt, tt, so tt, so thu tu, thu tu, no, #',
  name:
    'lop, ten lop, lop hoc, truong, ten truong, truong hoc, thon, ten thon, to dan pho, khu pho, chi bo, ten chi bo, ' + // schools, villages and cells of the Party, by sets of their own
    'don vi, ten don vi, cac don vi, dia phuong, ten dia phuong, co quan, ten co quan, co quan don vi, don vi dia phuong, co quan don vi dia phuong, ' +
    'so nganh dia phuong, so ban nganh dia phuong, don vi hanh chinh, don vi thuc hien, don vi duoc danh gia, ten don vi dia phuong, dia ban, xa, phuong, huyen, ' +
    'ten xa, ten phuong, xa phuong, ten xa phuong, xa phuong thi tran, xa thi tran, xa phuong dac khu, ubnd xa, ubnd xa phuong, ubnd cap xa, ' +
    'ten, unit, unit name, unitname, name, department, department name, departmentname',
  code: 'ma, ma don vi, ma dv, ma co quan, ma dinh danh, ma so, code, unit code, unitcode, department code, departmentcode',
  total:
    'diem tong hop, tong hop diem, tong diem, tong so diem, tong cong, tong, tong hop, chi so tong hop, ket qua tong hop, diem chung, diem danh gia, tong diem danh gia, ' +
    'tong diem dat, tong diem dat duoc, diem bo chi so, bo chi so, bo chi so 766, diem 766, diem bo chi so 766, tong diem 766, tong diem ky nay, diem ky nay, ky nay, ' +
    'ky bao cao, thang nay, tuan nay, quy nay, nam nay, hien tai, diem hien tai, hom nay, cuoi ky, ky bao cao nay, muc diem, diem xep hang, diem xep loai, diem phuc vu, chi so danh gia, overall, current, ca nam, ca thang, ca quy, points, total points, total, total score, totalscore, score',
  previous:
    'ky truoc, diem ky truoc, tong diem ky truoc, diem tong hop ky truoc, ky so sanh, diem ky so sanh, thang truoc, diem thang truoc, tuan truoc, diem tuan truoc, ' +
    'quy truoc, diem quy truoc, nam truoc, diem nam truoc, lan truoc, hom qua, diem hom qua, dau ky, diem dau ky, ky bao cao truoc, ky bao cao lien truoc, cung ky, cung ky nam truoc, previous, previous score',
  grade: 'xep loai, phan loai, loai, ket qua xep loai, xep loai chung, muc xep loai, danh gia, grade',
  change: 'tang giam, diem tang giam, tang hoac giam, chenh lech, bien dong, so sanh, so voi, diem cong tru, change',
  rank: 'xep hang, thu hang, hang, vi tri, xep thu, thu tu xep hang, rank',
  score: 'diem, diem so, so diem, diem dat, diem dat duoc, diem nhom, cong, gia tri, luy ke, tich luy',
  rate: 'ratio, ty le, ti le, ty le dat, phan tram, ket qua, kq, thuc hien',
} as const satisfies Partial<Record<Meaning, string>>;

/** The groups of points by the words that only they have, abbreviations included. [portal] CKMB, TDGQ, CLGQ, TTTT, MDSH, MDHL; the rest [clerks]. The order counts: “thanh toán trực tuyến” is payment, not online service. */
export const groupWords: readonly (readonly [Meaning, RegExp])[] = [
  // “Số hóa, tái sử dụng dữ liệu” is the portal's group; reuse alone is an indicator of older reports.
  ['digitization', /^(?:muc do |ket qua |ty le )?so hoa\b.*\btai su dung\b/u],
  // Both online groups in one column, of 22 points until 2025: told from payment alone by the service before it.
  [
    'onlineService',
    /^(?:muc do )?(?:cung (?:cap|ung) ?)?(?:dvc|dich vu(?: cong)?)?(?: ?(?:truc tuyen|tt)(?: va)?| va) thanh toan\b|^(?:dvc|(?:cung (?:cap|ung)|nop|tiep nhan)(?: dich vu| dvc| ho so| hs)?(?: truc tuyen| tt)?)(?: va)? thanh toan\b/u,
  ],
  ['satisfaction', /\bhai long\b|^hl$|\bmdhl\b|\bshl\b|\bmuc do hl\b|\bsatisfaction\b/u],
  [
    'onlinePayment',
    /\bthanh toan\b|^t ?toan\b|^tttt\b|\bkhong dung tien mat\b|\bkhong tm\b|^tt truc tuyen\b|^nop phi truc tuyen\b|^(?:online )?payments?\b/u,
  ],
  ['reuse', /\btai su dung\b|\bsu dung lai\b/u],
  ['certifiedCopy', /\bchung thuc\b/u],
  ['digitization', /\bso hoa\b|^s hoa\b|\bmdsh\b|\bshhs\b|^digiti[sz]ation\b/u],
  ['transparency', /\bcong khai\b|\bminh bach\b|^ck mb\b|^ckmb\b|^transparency\b/u],
  [
    'onlineService',
    /\b(?:dich vu|dvc|dv)\b.*\b(?:truc tuyen|tt)\b|\bdvctt\b|^(?:dvc tt|clgq|online|online services?)$|\bcung (?:cap|ung) (?:dich vu|dvc)\b/u,
  ],
  [
    'timeliness',
    /\btien do\b|^(?:timeliness|progress)\b|^tdgq\b|\bgiai quyet\b.*\bdung han\b|\bdung han\b.*\bgiai quyet\b/u,
  ],
];

/** What sort of figure of an indicator stands in a column. `fraction`: numerator and denominator in one cell; `max`: the greatest points. */
export type Figure = 'numerator' | 'denominator' | 'ratio' | 'fraction' | 'points' | 'max';

/** What a column of counted figures holds. [portal] numerator, denominator, ratio, score, maxScore; [dashboards] “Số lượng đạt”, “Điểm nguồn”; the rest [clerks]. */
export const figureWords: Readonly<Record<Figure, string>> = {
  numerator:
    'tử số, tử, số lượng đạt, sl đạt, số đạt, đạt, số lượng, số lượng thực hiện, số đã thực hiện, đã thực hiện, số thực hiện, kết quả đạt, số hồ sơ đạt, hồ sơ đạt, ' +
    'thủ tục đạt, số thủ tục đạt, n, numerator',
  denominator:
    'mẫu số, mẫu, tổng số, tổng, tổng cộng, số phải thực hiện, phải thực hiện, tổng số phải thực hiện, tổng số lượng, tổng số hồ sơ, tổng hồ sơ, tổng số thủ tục, tổng thủ tục, ' +
    'số lượng tổng, trên tổng số, d, denominator',
  ratio: 'tỷ lệ, tỷ lệ đạt, tỷ lệ hoàn thành, %, tỷ lệ %, ratio, rate, percent',
  fraction:
    'kết quả, kết quả thực hiện, tử số/mẫu số, tử/mẫu, đạt/tổng, đạt/tổng số, số đạt/tổng số, số lượng đạt/tổng số, số liệu, giá trị, số đếm, phân số, n/d, value, result',
  points:
    'điểm công bố, điểm, điểm số, số điểm, điểm ghi nhận, điểm đạt, điểm đạt được, điểm nguồn, điểm chính thức, điểm đạt/tối đa, điểm đạt/điểm tối đa, điểm cổng, score, officialScore',
  max: 'điểm tối đa, tối đa, điểm tối đa nguồn, điểm trần, thang điểm, max, maxScore',
};

/** The other columns of a table of counted figures. [portal] the English codes; [dashboards] “tiêu chí thành phần”, “mã/trường”; the rest [clerks]. */
export const countColumnWords = {
  group:
    'nhóm, nhóm chỉ số, nhóm chỉ tiêu, tên nhóm, mã nhóm, nhóm chỉ số đánh giá, group, groupCode, groupName, nhóm tiêu chí',
  indicator:
    'chỉ số, mã chỉ số, tên chỉ số, chỉ tiêu, tên chỉ tiêu, mã chỉ tiêu, mã/trường, tiêu chí, tên tiêu chí, tên tiêu chí thành phần, tiêu chí thành phần, chỉ số thành phần, ' +
    'tên chỉ số thành phần, nội dung, nội dung chỉ số, metricCode, metricName, metric, indicator, indicatorCode, indicatorName',
  code: 'mã đơn vị, mã định danh, unitCode, departmentCode',
  total: 'TOTAL, tổng điểm, điểm tổng hợp, tổng điểm các nhóm, totalScore',
  groupTotal: 'GROUP_TOTAL, điểm nhóm, tổng điểm nhóm, cộng nhóm',
} as const;
