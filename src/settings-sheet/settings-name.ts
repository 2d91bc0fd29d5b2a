/** Name of a workbook that points to the sheet “Cấu hình”, whatever people call it: in Excel and in the files that we write. */
export const settingsName = 'CAU_HINH_766';
