/**
 * Google tells a sidebar nothing of edits. So the sheets are looked at when the person comes back to the sidebar, with the keyboard or with the pointer:
 * nothing runs while they work elsewhere. One look at a time; gives the function that stops it.
 */
export function watchSheets(look: () => Promise<void>): () => void {
  let looking = false;
  const comeBack = (): void => {
    if (looking || document.visibilityState === 'hidden') return;
    looking = true;
    void look().finally(() => {
      looking = false;
    });
  };
  window.addEventListener('focus', comeBack);
  document.documentElement.addEventListener('pointerenter', comeBack);
  return () => {
    window.removeEventListener('focus', comeBack);
    document.documentElement.removeEventListener('pointerenter', comeBack);
  };
}
