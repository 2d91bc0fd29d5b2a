import { expect } from 'vitest';
import type { ExcelHost, Fault } from '../../excel-host/host';
import { dump } from '../../excel-host/model';

/** Does it with a failure at every round trip in turn, or at so many in a row, in every way that a trip can fail, until it needs no trip more: the workbook is as before, or it is done. */
export async function failEverywhere(
  host: ExcelHost,
  prepare: () => Promise<void>,
  act: () => Promise<{ readonly status: string }>,
  times = 1,
): Promise<{ failed: number; done: number }> {
  const seen = { failed: 0, done: 0 };
  for (const when of ['before', 'midway', 'after'] as const) {
    for (let trip = 1; ; trip++) {
      await prepare();
      host.reset(host.workbook);
      const before = dump(host.workbook);
      const fault: Fault = { trip, when, times };
      host.fault = fault;
      const outcome = await act();
      const happened = host.trips.length >= trip || when === 'before';
      host.fault = null;
      if (outcome.status === 'failed') {
        expect(dump(host.workbook), `lượt ${trip} hỏng (${when})`).toEqual(before);
        seen.failed += 1;
      } else {
        expect(['built', 'recorded']).toContain(outcome.status);
        seen.done += 1;
        if (!happened || host.trips.length < trip) break;
        if (when !== 'after') break;
      }
      if (trip > 40) throw new Error('It never ends');
    }
  }
  return seen;
}
