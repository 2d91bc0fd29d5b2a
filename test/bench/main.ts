/** Benchmarks, as ratios within one run: npm run bench. */
import { buildSite } from '../excel-host/open-built-pane';
import { buildTable } from './build-table';
import { firstLoad, firstLoadLimit } from './first-load';
import { functionsTable } from './functions-table';
import { historyTable } from './history';
import { hostCalls } from './host-calls';
import { scoringTable } from './scoring';

const sizes = [18, 170, 3321, 33_210];
const print = (lines: readonly string[]): void => { console.log(`${lines.join('\n')}\n`); };

print(await buildTable(sizes));
print(await functionsTable());
print(await historyTable(3321));
print(await scoringTable(3321));
print([
  '| units | Excel: round trips | Excel: kB both ways | Google Sheets: calls of the service |',
  '|---:|---:|---:|---:|',
  ...(await hostCalls(sizes.slice(0, 3))).map(({ units, excelTrips, excelKilobytes, sheetsCalls }) => `| ${units} | ${excelTrips} | ${excelKilobytes} | ${sheetsCalls} |`),
]);
const bytes = firstLoad(await buildSite());
print([`First load of the Excel pane, gzip, without office.js: ${(bytes / 1000).toFixed(1)} kB of at most ${firstLoadLimit / 1000} kB.`]);
// The host that stands in for Excel keeps listening.
process.exit();
