/** Coming back makes several events at once; one that comes later than this is another coming back, in milliseconds. */
const oneReturn = 500;

/**
 * Google tells a sidebar nothing of edits. So the sheets are looked at when the person comes back to the sidebar, with the keyboard or with the pointer:
 * nothing runs while they work elsewhere. One look at a time: who comes back during one, having gone and edited meanwhile, gets another after it. Gives the function that stops it.
 */
export function watchSheets(look: () => Promise<void>): () => void {
  let began: number | null = null;
  let again = false;
  const comeBack = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (began !== null) {
      again ||= performance.now() - began > oneReturn;
      return;
    }
    began = performance.now();
    void look().finally(() => {
      began = null;
      if (again) {
        again = false;
        comeBack();
      }
    });
  };
  window.addEventListener('focus', comeBack);
  document.documentElement.addEventListener('pointerenter', comeBack);
  return () => {
    window.removeEventListener('focus', comeBack);
    document.documentElement.removeEventListener('pointerenter', comeBack);
  };
}
