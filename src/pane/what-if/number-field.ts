import { h, setText, show } from '../view/dom';

/** A field for a number as people type it. */
export interface NumberField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Says what is wrong with what was typed; null: nothing. */
  complain(problem: string | null): void;
}

/** The browser's own field, since it is asked at each key; `changed` is given the text. */
export function numberField(id: string, label: string, changed: (text: string) => void): NumberField {
  const problem = h('p', { id: `${id}-problem`, class: 'hint problem', hidden: true });
  const input = h('input', {
    id,
    class: 'number-input',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': `${id}-problem`,
    oninput: () => {
      changed(input.value);
    },
  });
  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), input, problem),
    input,
    complain(text) {
      input.setAttribute('aria-invalid', String(text !== null));
      setText(problem, text ?? '');
      show(problem, text !== null);
    },
  };
}
