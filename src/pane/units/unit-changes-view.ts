import type { Language } from '../../catalogue';
import { fill } from '../../catalogue/fill';
import { unitChanges as en } from '../../catalogue/en/unit-changes';
import { unitChanges as vi } from '../../catalogue/vi/unit-changes';
import type { UnitChanges } from '../../core/comparison/unit-changes';
import { h } from '../view/dom';

/** Units new, gone, renamed …, each kind under its heading; kinds without a unit are left out. */
export function unitChangesView(changes: UnitChanges, language: Language): HTMLElement[] {
  const words = language === 'en' ? en : vi;
  const pair = ({
    unit,
    before,
  }: {
    readonly unit: { readonly name: string };
    readonly before: string | readonly string[];
  }): string => fill(words.pair, { before: typeof before === 'string' ? before : before.join(', '), now: unit.name });
  const name = (unit: { readonly name: string }): string => unit.name;
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [words.added, changes.added.map(name)],
    [words.gone, changes.gone],
    [words.renamed, changes.renamed.map(pair)],
    [words.merged, changes.merged.map(pair)],
    [words.divided, changes.divided.map(pair)],
    [words.alike, changes.alike.map(pair)],
    [words.namesakes, changes.namesakes.map(name)],
  ];
  return lists
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => [
      h('h3', {}, fill(title, { count: lines.length })),
      h('ul', {}, ...lines.map((line) => h('li', {}, h('bdi', {}, line)))),
    ]);
}
