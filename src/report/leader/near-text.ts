import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import { type Fragile, type LeaderPart, rankMargin } from './leader-view';
import { type LeaderWords, partName } from './leader-words';

/** Some sentences as one, of at most so many. */
export function listed(sentences: readonly string[], most: number): string {
  const shown = sentences.slice(0, most).join('; ');
  const left = sentences.length - most;
  return `${left > 0 ? fill(words.others, { names: shown, count: left }) : shown}.`;
}

function nearGradeOne({ unit, points, side, band }: Fragile, said: LeaderWords): string {
  const sentence = side === 'below' ? words.nearBelow : points === 0 ? words.nearAt : words.nearAbove;
  return fill(sentence, {
    name: said.name(unit.name),
    total: said.score(unit.total),
    points: said.points(points),
    grade: band.fullLabel,
  });
}

/** Units close to a grade's floor, closest first; null where there is none. */
function nearGradeText({ nearGrade }: LeaderPart, said: LeaderWords, most: number): string | null {
  if (nearGrade.length === 0) return null;
  return listed(
    nearGrade.map((one) => nearGradeOne(one, said)),
    most,
  );
}

/** Units close below the one before them, closest first; null where there are no two totals. */
function nearRankText({ scored, nearRank }: LeaderPart, said: LeaderWords, most: number): string | null {
  if (new Set(scored.map(({ total }) => total)).size < 2) return null;
  if (nearRank.length === 0)
    return fill(words.sentence, { parts: fill(words.nearRankNone, { margin: said.points(rankMargin) }) });
  return listed(
    nearRank.map(({ unit, points }) =>
      fill(words.nearRankOne, { name: said.name(unit.name), rank: unit.rank, points: said.points(points) }),
    ),
    most,
  );
}

/** Units close to a limit, a heading and a text for each list: of each cohort its own. */
export function nearTexts(
  parts: readonly LeaderPart[],
  said: LeaderWords,
  most: number,
): (readonly [heading: string, text: string])[] {
  return parts.flatMap((part) => {
    const own = partName(part);
    const lead = (heading: string): string => (own === '' ? heading : `${own}, ${heading.toLowerCase()}`);
    const lines: readonly (readonly [string, string | null])[] = [
      [words.nearGrade, nearGradeText(part, said, most)],
      [words.nearRank, nearRankText(part, said, most)],
    ];
    return lines.flatMap(([heading, text]) => (text === null ? [] : [[lead(heading), text] as const]));
  });
}
