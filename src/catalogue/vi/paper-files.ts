/** Heads of file names: ASCII, since some systems, mail programs and archives spoil other letters. */
export const paperFiles = {
  notices: 'thong-bao-don-vi',
  summary: 'tom-tat-lanh-dao',
  message: 'tin-nhan',
  report: 'bao-cao',
  appendix: 'phu-luc-1',
  printed: 'in',
} as const satisfies Readonly<Record<string, string>>;
