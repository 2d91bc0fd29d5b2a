import type { SchemeForm } from '../core/scheme/scheme-schema';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { choiceError, numberOf, said, textOf } from './cell-values';
import { readIndicators } from './read-indicators';
import { bandsIn } from './scheme-cells';
import type { SchemeRows } from './scheme-rows';
import { kindWords } from './scheme-tables';
import type { Tell } from './sheet-cell';
import { meaningOf } from './words';

/** The scheme as people have written it. */
export function schemeFormOf(rows: SchemeRows, tell: Tell): SchemeForm {
  const { facts, groups } = rows;
  const kindCell = facts.get('factKind');
  const kind = kindWords.find(([word]) => meaningOf(kindCell?.text ?? '', [word]) !== undefined);
  if (kind === undefined)
    choiceError(
      kindCell,
      'factKind',
      kindWords.map(([word]) => words[word]),
      tell,
    );
  const bandCell = facts.get('factBands');
  const bands = bandCell === undefined ? undefined : bandsIn(bandCell.text);
  if (bands === null && bandCell) tell(bandCell, 'config-own-bands', { value: bandCell.text, label: words.factBands });
  const additive = facts.get('factAdditive');
  return {
    id: textOf(facts.get('factId')) ?? 'rieng',
    name: textOf(facts.get('factName')) ?? words.ownScheme,
    ...said({
      version: textOf(facts.get('factVersion')),
      source: textOf(facts.get('factSource')),
      totalThreshold: numberOf(facts.get('factThreshold'), 'factThreshold', tell),
      additive: additive && meaningOf(additive.text, ['yes']) !== undefined,
    }),
    groups: groups.flatMap(({ ownGroupCode, ownGroupCaption, ownGroupWeight }) => {
      const id = textOf(ownGroupCode) ?? textOf(ownGroupCaption);
      if (id === undefined) return [];
      const weight = numberOf(ownGroupWeight, 'ownGroupWeight', tell);
      return [{ id, caption: textOf(ownGroupCaption) ?? id, ...said({ weight }) }];
    }),
    indicators: [...readIndicators(rows, tell)],
    ...bands,
    total: {
      kind: kind?.[1] ?? 'sum',
      ...said({
        max: numberOf(facts.get('factMax'), 'factMax', tell),
        start: numberOf(facts.get('factStart'), 'factStart', tell),
      }),
    },
  };
}
