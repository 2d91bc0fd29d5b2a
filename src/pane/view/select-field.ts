import { h } from './dom';
import { icon } from './icon';

/** A heading in a list of choices, and the choices under it; the empty heading stands for none. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled list of choices. */
export interface SelectField {
  readonly element: HTMLElement;
  render(groups: readonly OptionGroup[], value: string): void;
}

/** The browser's own list, in which sheets stand in groups. */
export function selectField(id: string, label: string, changed: (value: string) => void): SelectField {
  const select = h('select', {
    id,
    onchange: () => {
      changed(select.value);
    },
  });
  let shown = '';
  return {
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, label),
      h('div', { class: 'select' }, select, icon('chevron')),
    ),
    render(groups, value) {
      const next = JSON.stringify(groups);
      if (next !== shown) {
        shown = next;
        select.replaceChildren(...groups.filter((group) => group.options.length > 0).flatMap(groupNodes));
      }
      if (select.value !== value) select.value = value;
    },
  };
}

function groupNodes({ label, options }: OptionGroup): readonly HTMLElement[] {
  const nodes = options.map((option) => h('option', { value: option.value }, option.label));
  return label === '' ? nodes : [h('optgroup', { label }, ...nodes)];
}
