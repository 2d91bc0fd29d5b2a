import { leader as words } from '../../catalogue/vi/leader';
import type { LeagueTable } from '../../core/table/league-table';
import { isBetterLess } from '../../core/scheme';
import { indicatorsIn } from '../indicators-in';

/** What is said of worst and weak values. */
interface WeakWords {
  readonly worst: string;
  readonly weak: string;
  readonly groups: string;
  readonly none: string;
  readonly sheetLegend: string;
  readonly stripLegend: string;
}

const under: WeakWords = {
  worst: words.least,
  weak: words.weak,
  groups: words.weakGroups,
  none: words.weakNone,
  sheetLegend: words.sheetLegend,
  stripLegend: words.stripLegend,
};
const either: WeakWords = {
  worst: words.worst,
  weak: words.weakEither,
  groups: words.weakGroupsEither,
  none: words.weakNoneEither,
  sheetLegend: words.sheetLegendEither,
  stripLegend: words.stripLegendEither,
};

/** “Under” where more of every indicator is better; words that hold on either side of a threshold where less of one is. */
export function weakWords(table: LeagueTable): WeakWords {
  return indicatorsIn(table).some(isBetterLess) ? either : under;
}
