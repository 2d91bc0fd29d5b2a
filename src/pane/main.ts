import { buildAppendix } from '../pipeline/build-appendix';
import { readSheet } from '../pipeline/read-sheet';
import { createController } from './controller';
import type { PaneActions } from './pane-actions';
import { initialState, type PaneState } from './state/pane-state';
import type { Steps } from './state/previewer';
import { adoptStyles } from './style/adopt-styles';
import { controlStyles } from './style/control-styles';
import { elementStyles } from './style/element-styles';
import { layoutStyles } from './style/layout-styles';
import { reportStyles } from './style/report-styles';
import { resultStyles } from './style/result-styles';
import { applyTheme } from './theme/apply-theme';
import { googleTheme, officeTheme } from './theme/pane-theme';
import { paneView } from './view/view';
import { speechOf } from './view/words';
import type { WorkbookPort } from '../workbook/port';

export { applyTheme, googleTheme, officeTheme };
export type { OfficeTheme, PaneTheme } from './theme/pane-theme';

/** A pane that is open. */
export interface Pane extends Pick<PaneActions, 'built'> {
  /** Brings “Báo cáo” into view. */
  showReport(): void;
  /** The workbook may have other sheets by now. */
  refresh(): void;
}

/**
 * Opens the pane in an element of the page. The host's theme is given by {@link applyTheme}, before or after; without it the pane is light.
 *
 * @param port - the workbook to work on
 * @param root - an element that is in the page; its content is replaced
 */
export function startPane(port: WorkbookPort, root: HTMLElement): Pane {
  return startWith(port, root, {
    readSheet,
    buildAppendix,
    draftReport: async () => (await import(/* webpackChunkName: "report" */ '../pipeline/draft-report')).draftReport,
  });
}

/** As {@link startPane}, with the steps of the preview given from outside, and told of every state. */
export function startWith(
  port: WorkbookPort,
  root: HTMLElement,
  steps: Steps,
  follow: (state: PaneState) => void = () => undefined,
): Pane {
  const page = root.ownerDocument;
  for (const styles of [elementStyles, layoutStyles, controlStyles, resultStyles, reportStyles])
    adoptStyles(page, styles);
  if (root.dataset['look'] === undefined)
    applyTheme(root, port.host === 'sheets' ? googleTheme : officeTheme(undefined));
  page.documentElement.lang = port.language;
  let draw = (): void => undefined;
  let state = initialState;
  const actions = createController(port, steps, (next) => {
    state = next;
    draw();
    follow(next);
  });
  const view = paneView(speechOf(port.language), port, actions, root.closest('main') ? 'div' : 'main');
  draw = () => {
    view.render(state);
  };
  draw();
  root.replaceChildren(view.element);
  page.defaultView?.addEventListener('focus', () => {
    actions.refresh();
  });
  return {
    built: (job, outcome) => actions.built(job, outcome),
    refresh: () => {
      actions.refresh();
    },
    showReport: () => {
      actions.openTab('report');
      view.seekTab();
    },
  };
}
