import { Bench } from 'tinybench';

/** Median milliseconds of each task. At least three runs, since the largest take seconds each. */
export async function medians(tasks: ReadonlyMap<string, () => unknown>, time: number): Promise<Map<string, number>> {
  const bench = new Bench({ time, iterations: 3, warmupTime: time / 5, warmupIterations: 1 });
  for (const [name, task] of tasks) bench.add(name, task);
  await bench.run();
  return new Map(
    bench.tasks.map((task) => {
      if (task.result.state !== 'completed') throw new Error(`${task.name}: ${task.result.state}`);
      return [task.name, task.result.latency.p50];
    }),
  );
}

/** Three digits. */
export const figures = (value: number): string => value.toPrecision(3);
