import '@fluentui/web-components/button.js';
import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/progress-bar.js';
import '@fluentui/web-components/text-input.js';
import { Checkbox } from '@fluentui/web-components/checkbox/index.js';
import { TextInput } from '@fluentui/web-components/text-input/index.js';
import { h } from './dom';

/** Looks of Fluent's buttons that the pane uses; `outline` is Fluent's own default. */
export type ButtonLook = 'primary' | 'outline' | 'transparent';

/** Fluent's button. Its role is also written on it, for readers and checkers that don't see the element's internals. */
export function button(
  label: string,
  look: ButtonLook,
  onclick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = h(
    'fluent-button',
    {
      role: 'button',
      appearance: look,
      ...attributes,
      /* Fluent would stop the click itself, but only after listeners that were there before it was put in the page. */
      onclick: () => {
        if (!element.hasAttribute('disabled-focusable')) onclick();
      },
    },
    label,
  );
  return element;
}

/** A disabled button that can still be reached by keyboard, so that the reason can be read there. */
export function disableFocusable(element: HTMLElement, disabled: boolean): void {
  element.toggleAttribute('disabled-focusable', disabled);
  if (disabled) element.setAttribute('aria-disabled', 'true');
  else element.removeAttribute('aria-disabled');
}

/** A text field of Fluent with its label; `changed` is called when a person has finished with it. */
export function textField(label: string, placeholder: string, changed: (value: string) => void): TextInput {
  const element = h('fluent-text-input', { placeholder, autocomplete: 'off' }, label);
  if (!(element instanceof TextInput)) throw new Error('fluent-text-input is not defined');
  element.addEventListener('change', () => {
    changed(element.value);
  });
  return element;
}

/** A box to tick with its label, as Fluent lays them out; `changed` is called with the new state. */
export function checkboxField(
  label: string,
  changed: (checked: boolean) => void,
): { readonly field: HTMLElement; readonly box: Checkbox } {
  const box = h('fluent-checkbox', { slot: 'input' });
  if (!(box instanceof Checkbox)) throw new Error('fluent-checkbox is not defined');
  box.addEventListener('change', () => {
    changed(box.checked);
  });
  return { field: h('fluent-field', { 'label-position': 'after' }, h('label', { slot: 'label' }, label), box), box };
}
