import { ladderOf, stepOf, type Movable, type Step } from './step';

/**
 * The mix of steps that gains at least `need` hundredths of a point with the fewest more counted things in all, and of those mixes one that touches the
 * fewest indicators; null where even everything together is not enough.
 *
 * Points are published rounded, so that gains are staircases and picking the steepest indicator first can miss by one. Instead each staircase is
 * a list of rungs and `least[g]` the least effort that gains g or more: it is found exactly, one indicator after another, since an optimal mix
 * of the first k indicators holds an optimal mix of the first k − 1 for the gain that is left (a knapsack with one choice per indicator).
 * Time: need × number of rungs, at most 10,000 × 10,000 for a unit that goes from 0 to 100.
 */
export function cheapestMix(movables: readonly Movable[], need: number): readonly Step[] | null {
  // Effort orders first by things added, then by indicators touched, of which there are fewer than `perThing`.
  const perThing = movables.length + 1;
  const ladders = movables.map((movable) => ladderOf(movable, need));
  let least = new Float64Array(need + 1).fill(Infinity);
  least[0] = 0;
  const chosen = ladders.map((rungs) => {
    const next = least.slice();
    const choice = new Int16Array(need + 1).fill(-1);
    rungs.forEach(({ add, gain }, rung) => {
      const effort = add * perThing + 1;
      for (let goal = 1; goal <= need; goal++) {
        const whole = effort + (least[Math.max(0, goal - gain)] ?? Infinity);
        if (whole < (next[goal] ?? 0)) {
          next[goal] = whole;
          choice[goal] = rung;
        }
      }
    });
    least = next;
    return choice;
  });
  if (least[need] === Infinity) return null;

  const steps: Step[] = [];
  let left = need;
  for (let index = movables.length - 1; index >= 0; index--) {
    const movable = movables[index];
    const rung = ladders[index]?.[chosen[index]?.[left] ?? -1];
    if (movable === undefined || rung === undefined) continue;
    steps.unshift(stepOf(movable, rung));
    left = Math.max(0, left - rung.gain);
  }
  return steps;
}
