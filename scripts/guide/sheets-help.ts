import { renderGuide } from './render-guide';

/** The help of the Google Sheets menu, by the names of its files: a dialog shows one of them, by the person's language. */
export function sheetsHelp(): Readonly<Record<'help.html' | 'help-en.html', string>> {
  return {
    'help.html': renderGuide('vi', 'Xếp loại 766', ['google-sheets', 'cong-thuc', 'loi-va-canh-bao']),
    'help-en.html': renderGuide('en', 'Xếp loại 766', ['english']),
  };
}
