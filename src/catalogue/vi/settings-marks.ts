/** Words by which a sheet “Cấu hình” is known among others, apart from its other words: they are asked for before it is known whether a workbook has one. */
export const settingsMarks = {
  title: 'CẤU HÌNH XẾP LOẠI 766',
  version: 'Phiên bản trang cấu hình',
} as const;
