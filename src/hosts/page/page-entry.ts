import type { Language } from '../../catalogue';
import { followSystem } from './follow-system';
import { startPage } from './page-app';

const key = 'xep-loai-766-language';

/** What was chosen the last time; a file opened from a disk may have no storage at all. */
function rememberedLanguage(): Language {
  try {
    return window.localStorage.getItem(key) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function remember(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // Then it is chosen again the next time.
  }
}

function begin(root: HTMLElement, language: Language): void {
  startPage(root, language, () => {
    const next = language === 'en' ? 'vi' : 'en';
    remember(next);
    begin(root, next);
  });
}

const root = document.getElementById('page');
if (root !== null) {
  followSystem(root);
  begin(root, rememberedLanguage());
}
