/** Captions of the appendix, as the report 865/BC-VP prints them. Documents are always Vietnamese. */
export const appendix = {
  position: 'STT',
  name: 'ĐƠN VỊ',
  totalGroup: 'ĐIỂM TỔNG HỢP',
  total: 'KỲ NÀY',
  grade: 'XẾP LOẠI',
  previous: 'KỲ TRƯỚC',
  change: 'ĐIỂM (TĂNG/GIẢM)',
  rank: 'HẠNG',
  cluster: 'TÊN CỤM, KHỐI',
  clusterRank: 'HẠNG CỤM, KHỐI',
  movement: 'HẠNG (TĂNG/GIẢM)',
  provisional: '{period} (tạm tính)',
  otherBasis: '{period} (không cùng cơ sở tính)',
  live: 'Phụ lục sống',
  department: 'SỞ, BAN, NGÀNH',
  commune: 'XÃ, PHƯỜNG, ĐẶC KHU',
} as const satisfies Readonly<Record<string, string>>;
