import { fill, messageOf } from '../../catalogue';
import type { Finding, Severity } from '../../core/finding';
import type { PaneActions } from '../controller';
import type { Part } from './part';
import { button } from './controls';
import { h, replaceKeepingFocus, setText, show } from './dom';
import { icon } from './icon';
import type { Speech } from './words';

/** Findings of one severity, folded under their heading. Errors and warnings are open, notes are not. */
function findingsGroup(severity: Severity, title: string, speech: Speech, actions: PaneActions): Part {
  const count = h('span', { class: 'count' });
  const summary = h('summary', {}, icon('chevron'), icon(severity), h('span', { class: 'fold-title' }, title), count);
  const list = h('ul', { class: 'findings' });
  const element = h('details', { class: `fold severity-${severity}`, open: severity !== 'info' }, summary, list);
  let shown = '';
  return {
    element,
    render({ preview, choices }) {
      const findings = preview.summary?.findings.filter((finding) => finding.severity === severity) ?? [];
      show(element, findings.length > 0);
      setText(count, String(findings.length));
      const next = JSON.stringify([findings, choices.rawSheet]);
      if (next === shown) return;
      shown = next;
      replaceKeepingFocus(
        list,
        findings.map((finding) => item(finding, choices.rawSheet, speech, actions)),
        summary,
      );
    },
  };
}

function item(
  finding: Finding,
  rawSheet: string | null,
  { language, words }: Speech,
  actions: PaneActions,
): HTMLElement {
  const { cell, sheet } = finding;
  const message = h(
    'p',
    {},
    cell === null ? null : h('span', { class: 'cell' }, cell),
    h('bdi', {}, messageOf(finding, language)),
  );
  if (cell === null) return h('li', {}, message);
  const elsewhere = sheet !== null && sheet !== rawSheet;
  const label = elsewhere ? fill(words.goToOther, { cell, sheet }) : fill(words.goToCell, { cell });
  const key = `${finding.code} ${sheet ?? ''} ${cell}`;
  return h(
    'li',
    {},
    message,
    button(
      label,
      'transparent',
      () => {
        actions.goTo(sheet, cell);
      },
      { class: 'go', 'data-key': key },
    ),
  );
}

/** What is wrong with the data, the worst first, each with the way to its cell. */
export function findingsList(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const groups = [
    findingsGroup('error', words.errors, speech, actions),
    findingsGroup('warning', words.warnings, speech, actions),
    findingsGroup('info', words.infos, speech, actions),
  ];
  const none = h('p', { class: 'all-well' }, icon('success'), h('span', {}, words.noFindings));
  return {
    element: h('div', { class: 'folds' }, none, ...groups.map((group) => group.element)),
    render(state) {
      show(none, state.preview.summary?.findings.every((finding) => finding.severity === 'info') === true);
      for (const group of groups) group.render(state);
    },
  };
}
