import { fill } from '../../catalogue';
import { hasErrors } from '../../core/finding';
import type { Interpretation } from '../../intake/interpretation';
import { noTable } from '../../intake/no-table';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { h, setText, show } from './dom';
import { icon } from './icon';
import { lazyPart } from './lazy-part';
import type { Part } from './part';
import type { Speech } from './words';

/** The question of reading that keeps a table from being made; null where there is none. The same question is the same text. */
function questionOf({ preview, choices }: PaneState, tables: readonly Interpretation[]): string | null {
  const findings = preview.summary?.findings ?? [];
  if (preview.busy || !hasErrors(findings)) return null;
  const headings = new Set(
    tables.flatMap(({ columns, header }) => columns.map(({ column }) => `${column}${header[1]}`)),
  );
  const asked = findings.filter(
    ({ severity, code, cell }) => severity === 'error' && (noTable.has(code) || (cell !== null && headings.has(cell))),
  );
  return asked.length === 0
    ? null
    : `${choices.rawSheet ?? ''} ${asked.map(({ code, cell }) => `${code} ${cell ?? ''}`).join()}`;
}

/** “Cách hiểu bảng”, folded; loaded when it is unfolded, by a person or by a question that only the reading answers. */
export function readingFold(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const count = h('span', { class: 'count' });
  const unseen = h('span', { class: 'unseen' });
  const fold = h(
    'details',
    { class: 'fold reading-fold' },
    h('summary', {}, icon('chevron'), h('span', { class: 'fold-title' }, words.readingFold), count, unseen),
  );
  let asked: string | null = null;
  const seek = (): void => {
    if (asked !== null) fold.querySelector('.doubtful, .column')?.scrollIntoView({ block: 'nearest' });
  };
  const { load, render } = lazyPart(
    speech,
    async () =>
      (await import(/* webpackChunkName: "reading" */ '../reading/reading-part')).readingPart(
        speech,
        actions,
        fold.ownerDocument,
      ),
    ({ element }) => {
      fold.append(element);
      seek();
    },
  );
  fold.addEventListener('toggle', () => {
    if (fold.open) load();
  });
  return {
    element: fold,
    render(state) {
      const tables = state.preview.summary === null ? [] : (actions.result()?.interpretations ?? []);
      const doubts = tables.flatMap(({ columns }) => columns.filter(({ doubtful }) => doubtful)).length;
      show(fold, tables.length > 0);
      show(count, doubts > 0);
      setText(count, String(doubts));
      count.setAttribute('aria-hidden', 'true');
      setText(unseen, doubts > 0 ? fill(words.readingDoubts, { count: doubts }) : '');
      render(state);
      const question = questionOf(state, tables);
      if (question === asked) return;
      asked = question;
      if (question === null) return;
      fold.open = true;
      seek();
    },
  };
}
