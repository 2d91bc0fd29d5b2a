import { catalogue, fill, messageOf } from '../../catalogue';
import { existingSentence } from '../../workbook/existing-sentence';
import { isLeftBehind, leftSentences } from '../../workbook/left-behind';
import type { BuildStage } from '../state/pane-state';
import type { Speech } from './words';

/** What is said of a stage, null where there is nothing to say. */
export function buildMessage(
  stage: BuildStage,
  { language, words }: Speech,
): { readonly intent: 'error' | 'warning' | 'info' | 'success'; readonly text: string } | null {
  switch (stage.kind) {
    case 'idle':
    case 'running':
      return null;
    case 'exists': {
      const kept = stage.foreignCells > 0 ? [fill(words.existsKept, { count: stage.foreignCells })] : [];
      return {
        intent: stage.foreignCells > 0 ? 'warning' : 'info',
        text: [existingSentence(stage, language), ...kept].join(' '),
      };
    }
    case 'built': {
      const kept = stage.keptCells > 0 ? [fill(words.builtKept, { count: stage.keptCells })] : [];
      return {
        intent: isLeftBehind(stage) ? 'warning' : 'success',
        text: [fill(words.built, { sheet: stage.sheet }), ...kept, ...leftSentences(stage, words)].join(' '),
      };
    }
    case 'undone':
      return {
        intent: isLeftBehind(stage) ? 'warning' : 'info',
        text: [fill(words.undone, { sheet: stage.sheet }), ...leftSentences(stage, words)].join(' '),
      };
    case 'refused':
      return {
        intent: 'error',
        text:
          stage.said.length === 0
            ? fill(words.refused, { count: stage.errors })
            : [words.refusedOther, ...stage.said.map((finding) => messageOf(finding, language))].join(' '),
      };
    case 'failed':
      return {
        intent: 'error',
        text: fill(catalogue(language).failures[stage.failure.code], { detail: stage.failure.detail }),
      };
  }
}
