import { h } from './dom';

/** `primary` is the one main button of a part, `outline` any other, `transparent` one in the text. */
export type ButtonLook = 'primary' | 'outline' | 'transparent';

/** A button; `size: 'large'` among the attributes makes it the one that is looked for. */
export function button(
  label: string,
  look: ButtonLook,
  onclick: () => void,
  { size, ...attributes }: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const element = h(
    'button',
    {
      type: 'button',
      'data-look': look,
      ...(size === undefined ? {} : { 'data-size': size }),
      ...attributes,
      onclick: () => {
        if (element.getAttribute('aria-disabled') !== 'true') onclick();
      },
    },
    label,
  );
  return element;
}

/** A disabled button that can still be reached by keyboard, so that the reason can be read there. */
export function disableFocusable(element: HTMLElement, disabled: boolean): void {
  if (disabled) element.setAttribute('aria-disabled', 'true');
  else element.removeAttribute('aria-disabled');
}

/** A text field below its label; `changed` is called when a person has finished with it. */
export function textField(
  label: string,
  placeholder: string,
  changed: (value: string) => void,
): { readonly field: HTMLElement; readonly box: HTMLInputElement } {
  const box = h('input', { type: 'text', placeholder, autocomplete: 'off' });
  box.addEventListener('change', () => {
    changed(box.value);
  });
  return { field: h('label', { class: 'field' }, h('span', {}, label), box), box };
}

/** A box to tick before its label; `changed` is called with the new state. */
export function checkboxField(
  label: string,
  changed: (checked: boolean) => void,
): { readonly field: HTMLElement; readonly box: HTMLInputElement } {
  const box = h('input', { type: 'checkbox' });
  box.addEventListener('change', () => {
    changed(box.checked);
  });
  return { field: h('label', { class: 'check-field' }, box, h('span', {}, label)), box };
}
