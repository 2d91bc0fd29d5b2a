/** What is said of the papers beside the report, in English. */
export const papers = {
  title: 'Other papers from the same figures',
  hint: 'From the table previewed in “Build”, with the figures of the appendix.',
  notices: 'Download the notice to each unit (Word)',
  noticeFiles: 'A file for each unit (.zip)',
  summary: 'Download the summary for the leader (Word)',
  printNotices: 'Print the notices, or save a PDF',
  printSummary: 'Print the summary, or save a PDF',
  message: 'Message text',
  messageHint: '{count} characters; Zalo takes at most 2,000 in one message.',
  copyMessage: 'Copy the message',
  messageCopied: 'Copied. Open the Zalo or Telegram group and paste (Ctrl+V).',
  messageNotCopied: 'The browser does not allow copying. Select the text in the box and press Ctrl+C.',
} as const satisfies Readonly<Record<string, string>>;
