import type { Standings } from '../../scoring/standings';
import { h } from '../view/dom';

/** Everybody's rank, total and how far they moved, in a list that scrolls. */
export interface StandingsList {
  readonly element: HTMLElement;
  /** Shows who stands where, the unit in view. `before` is how they stood at first. */
  render(names: readonly string[], before: Standings, now: Standings, unit: number): void;
}

/** Height of a row in pixels, as the styles have it. */
const rowHeight = 28;
/** Rows that are made beyond the edges of the window. */
const margin = 8;

/**
 * Only the rows in sight are made, so that thousands of units cost no more than a dozen; the others are room to scroll through. Each row says which of how
 * many it is, for those who don't see the list.
 *
 * @param from - Tells an earlier rank: “từ 5”.
 */
export function standingsList(
  label: string,
  from: (rank: number) => string,
  points: (total: number) => string,
): StandingsList {
  const list = h('ol', { role: 'list' });
  const element = h(
    'div',
    {
      class: 'standings',
      tabindex: '0',
      role: 'region',
      'aria-label': label,
      onscroll: () => {
        draw();
      },
    },
    list,
  );
  let rows: readonly number[] = [];
  let make: (unit: number, place: number) => HTMLElement = () => h('li');

  function draw(): void {
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - margin);
    const last = Math.min(
      rows.length,
      first + Math.ceil((element.clientHeight || rowHeight * 8) / rowHeight) + 2 * margin,
    );
    list.style.paddingTop = `${first * rowHeight}px`;
    list.replaceChildren(...rows.slice(first, last).map((unit, index) => make(unit, first + index)));
  }

  return {
    element,
    render(names, before, now, own) {
      const ranked = new Set(now.order);
      rows = [...now.order, ...now.units.flatMap((_, unit) => (ranked.has(unit) ? [] : [unit]))];
      make = (unit, place) => {
        const [was, is] = [before.units[unit]?.rank ?? null, now.units[unit]];
        const rank = is?.rank ?? null;
        const moved = was !== null && rank !== null && was !== rank;
        return h(
          'li',
          {
            'aria-posinset': String(place + 1),
            'aria-setsize': String(rows.length),
            ...(unit === own && { class: 'own', 'aria-current': 'true' }),
          },
          h('span', { class: 'rank' }, rank === null ? '–' : String(rank)),
          h('bdi', { class: 'name', title: names[unit] ?? '' }, names[unit] ?? ''),
          h('span', { class: 'moved' }, moved ? from(was) : ''),
          h('span', { class: 'total' }, is?.total === null || is === undefined ? '' : points(is.total)),
        );
      };
      /* The room first: one can't scroll to where nothing is. */
      list.style.height = `${rows.length * rowHeight}px`;
      const place = rows.indexOf(own);
      element.scrollTop = Math.max(0, place * rowHeight - (element.clientHeight - rowHeight) / 2);
      draw();
    },
  };
}
