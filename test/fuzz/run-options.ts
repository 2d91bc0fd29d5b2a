import fc, { type Parameters, type Plugin } from 'fast-check';

/** Seconds for each property, from `npm run fuzz`; null in the default run, which is short and always the same. */
const seconds = process.env['FUZZ_SECONDS'] === undefined ? null : Number(process.env['FUZZ_SECONDS']);

/** How long a property is tried: so many runs of the one seed, or as long as `npm run fuzz` says, from a new seed (or FUZZ_SEED). */
export function runs<T>(numRuns: number): Parameters<T> {
  if (seconds === null) return { numRuns };
  /* The plugin never looks at a value, but its type says that it might give one. */
  const untilThen = fc.interruptAfterTimeLimit(seconds * 1000) as Plugin<T>;
  return { numRuns: 1e9, plugins: [untilThen], seed: Number(process.env['FUZZ_SEED'] ?? Date.now()) };
}

/** Milliseconds that a test of one property may take. */
export const patience = seconds === null ? 60_000 : (seconds + 120) * 1000;
