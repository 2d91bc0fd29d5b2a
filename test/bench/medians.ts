/** Milliseconds of the processor that the process has used up to now. What else the machine does at the same time is not counted, unlike in the time of day. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median milliseconds of the processor for each task. The tasks take turns, round by round, so that a machine that slows down for a while slows all of them,
 * and their ratios stay true. As many rounds as the first task takes to fill `time`, at least five, after one that is not counted.
 */
export async function medians(tasks: ReadonlyMap<string, () => unknown>, time: number): Promise<Map<string, number>> {
  const spent = new Map([...tasks.keys()].map((name): [string, number[]] => [name, []]));
  let rounds = 5;
  for (let round = -1; round < rounds; round++) {
    for (const [name, task] of tasks) {
      const took = await once(task);
      if (round < 0) rounds = Math.max(rounds, Math.min(100, Math.ceil(time / Math.max(took, 0.1))));
      else spent.get(name)?.push(took);
    }
  }
  return new Map([...spent].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN]));
}

/** Milliseconds of the processor that one run of a task takes. */
export async function once(task: () => unknown): Promise<number> {
  const started = processorTime();
  await task();
  return processorTime() - started;
}

/** Three digits. */
export const figures = (value: number): string => value.toPrecision(3);
