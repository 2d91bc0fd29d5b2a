import { catalogue, fill } from '../../catalogue';
import type { AppendixResult } from '../../pipeline/build-appendix';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { nothingRaw } from '../state/propose';
import { button } from './controls';
import type { Part } from './part';
import { h, setText, show } from './dom';
import { failureMessage } from './failure-message';
import { figures } from './figures';
import { findingsList } from './findings-list';
import { readingFold } from './reading-fold';
import { sensitivityFold } from './sensitivity-fold';
import { step } from './step';
import { tablePicture } from './table-picture';
import { unitChangesFold } from './unit-changes-fold';
import type { PaneWords, Speech } from './words';

/** Step 2: what would come out, and what is wrong with the data. */
export function previewStep(speech: Speech, actions: PaneActions): Part {
  const { words, language } = speech;
  const status = h('p', { class: 'quiet' });
  const failure = failureMessage(speech, () => {
    actions.previewAgain();
  });
  const empty = emptyState(words, actions);
  const results = h('div', { class: 'figures' });
  const findings = findingsList(speech, actions);
  const reading = readingFold(speech, actions);
  const units = unitChangesFold(speech, actions);
  const sensitivity = sensitivityFold(speech, actions);
  const element = step(
    'preview',
    words.stepPreview,
    status,
    failure.element,
    empty,
    results,
    findings.element,
    reading.element,
    units.element,
    sensitivity.element,
  );
  let shown: unknown = null;
  return {
    element,
    render(state) {
      const { summary } = state.preview;
      const line = statusLine(state, words);
      show(status, line !== '');
      setText(status, line);
      failure.show(
        state.preview.failure &&
          fill(catalogue(language).failures[state.preview.failure.code], { detail: state.preview.failure.detail }),
      );
      show(empty, nothingRaw(state));
      element.setAttribute('aria-busy', String(state.preview.busy));
      show(results, summary !== null && summary.units !== null);
      show(findings.element, summary !== null);
      if (summary !== shown) {
        shown = summary;
        results.replaceChildren(
          ...(summary !== null && summary.units !== null ? figures({ ...summary, units: summary.units }, speech) : []),
          ...pictureOf(actions.result(), speech),
        );
      }
      findings.render(state);
      reading.render(state);
      units.render(state);
      sensitivity.render(state);
    },
  };
}

/** What will be seen, and how many cells of it are below their threshold. */
function pictureOf(result: AppendixResult | null, speech: Speech): readonly HTMLElement[] {
  if (result?.table === null || result?.plan === null || result === null) return [];
  const { words } = speech;
  const weak = result.table.cohorts
    .flatMap(({ units }) => units.map((unit) => unit.weak.length))
    .filter((count) => count > 0);
  const cells = weak.reduce((sum, count) => sum + count, 0);
  const line = weak.length === 0 ? words.weakNone : fill(words.weak, { cells, units: weak.length });
  return [tablePicture(result.plan, speech), h('p', { class: 'hint' }, line)];
}

function statusLine(state: PaneState, words: PaneWords): string {
  const { busy, summary, failure } = state.preview;
  if (summary !== null) return summary.units === null ? words.noTable : '';
  if (failure !== null || nothingRaw(state)) return '';
  if (state.choices.rawSheet !== null || busy) return words.reading;
  return state.scanned ? words.chooseFirst : words.searching;
}

function emptyState(words: PaneWords, actions: PaneActions): HTMLElement {
  const needs = [words.emptyUnit, words.emptyTotal, words.emptyPrevious].map((need) => h('li', {}, need));
  return h(
    'div',
    { class: 'empty' },
    h('h3', {}, words.emptyTitle),
    h('p', {}, words.emptyText),
    h('ul', {}, ...needs),
    h('p', {}, words.emptyChoose),
    h('p', {}, words.sampleText),
    button(words.insertSample, 'outline', () => {
      actions.insertSample();
    }),
  );
}
