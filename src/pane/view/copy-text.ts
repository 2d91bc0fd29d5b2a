import { h } from './dom';

/** For pages that may not use the clipboard themselves, as in a frame of another site: what is selected is copied as by Ctrl+C. */
function copySelected(text: string): boolean {
  const field = h('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: '-1', readonly: true });
  const focused = document.activeElement;
  field.value = text;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a frame that was not given the clipboard
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

/** Copies a text; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}
