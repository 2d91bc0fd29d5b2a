/** Benchmarks, as ratios within one run: npm run bench. */
import { buildTable } from './build-table';
import { bundleTable } from './bundles';
import { commandTable } from './command';
import { copiedDownTable } from './copied-down';
import { functionsTable } from './functions-table';
import { historyTable } from './history';
import { hostCalls } from './host-calls';
import { ownSchemeTable } from './own-scheme';
import { paneStartTable } from './pane-start';
import { scoringTable } from './scoring';
import { xlsxTable } from './xlsx';

const sizes = [18, 170, 3321, 33_210];
const print = (lines: readonly string[]): void => {
  console.log(`${lines.join('\n')}\n`);
};

print(await buildTable(sizes));
print(await functionsTable());
print(await copiedDownTable([3321, 10_000]));
print(await historyTable(3321));
print(await scoringTable(3321));
print(ownSchemeTable(60, [332, 3321]));
print([
  '| units | Excel: round trips | Excel: kB both ways | Google Sheets: calls of the service | Google Sheets: kB both ways |',
  '|---:|---:|---:|---:|---:|',
  ...(await hostCalls(sizes.slice(0, 3))).map(
    ({ units, excelTrips, excelKilobytes, sheetsCalls, sheetsKilobytes }) =>
      `| ${units} | ${excelTrips} | ${excelKilobytes} | ${sheetsCalls} | ${sheetsKilobytes} |`,
  ),
]);
print(await bundleTable());
print(await xlsxTable([3321, 33_210]));
print(await commandTable());
print(await paneStartTable(5));
// The host that stands in for Excel keeps listening.
process.exit();
