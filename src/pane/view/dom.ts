import { visibleText } from './visible-text';

type Attribute = string | boolean | ((event: Event) => void);
type Child = Node | string | null;

/**
 * An element with its attributes and children. `on…` attributes are listeners, true is an empty attribute, false is none. Strings become text,
 * never markup, with unseen characters written out.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name];
export function h(
  name: string,
  attributes?: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): HTMLElement;
export function h(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(
    ...children
      .filter((child) => child !== null)
      .map((child) => (typeof child === 'string' ? visibleText(child) : child)),
  );
  return element;
}

/** Sets an element's text, only where it differs: an unchanged live region is not read out again. */
export function setText(element: Element, text: string): void {
  const shown = visibleText(text);
  if (element.textContent !== shown) element.textContent = shown;
}

/** Shows or hides an element, also from screen readers. */
export function show(element: HTMLElement, shown: boolean): void {
  element.toggleAttribute('hidden', !shown);
}

/** Gives the elements a new parent's whole content, and the focus back to the one with the same `data-key` if it was among the old. */
export function replaceKeepingFocus(parent: HTMLElement, children: readonly Node[], fallback: HTMLElement): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && parent.contains(focused);
  const key = inside ? focused.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
  parent.replaceChildren(...children);
  if (!inside) return;
  const same = [...parent.querySelectorAll<HTMLElement>('[data-key]')].find(
    (element) => element.dataset['key'] === key,
  );
  (same ?? fallback).focus({ preventScroll: true });
}
