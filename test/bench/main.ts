/** Benchmarks, as ratios within one run: `npm run bench` measures all and writes docs/benchmarks.md; with names (`npm run bench -- xlsx pane`) it measures those and only prints. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';
import type { Section } from './section';

const units = [18, 170, 3321, 33_210];
const path = 'docs/benchmarks.md';

/** Loaded one by one, so that what one holds in memory does not slow the next. */
const measures: Readonly<Record<string, () => Promise<Section>>> = {
  command: async () => (await import('./command')).commandSection(),
  xlsx: async () => (await import('./xlsx')).xlsxSection(units.slice(2)),
  build: async () => (await import('./build-table')).buildSection(units),
  functions: async () => (await import('./functions-table')).functionsSection(),
  history: async () => (await import('./history')).historySection(3321),
  scoring: async () => (await import('./scoring')).scoringSection(3321),
  'own-scheme': async () => (await import('./own-scheme')).ownSchemeSection(60, [332, 3321]),
  hosts: async () => (await import('./host-calls')).hostCallsSection(units.slice(0, 3)),
  bundles: async () => (await import('./bundles')).bundleSection(),
  pane: async () => (await import('./pane-start')).paneStartSection(3),
  page: async () => (await import('./page-drop')).pageDropSection(units.slice(2)),
};

const [load = NaN] = loadavg();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0)
  throw new Error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);

const sections: Section[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const section = await measure();
  sections.push(section);
  console.log(`${section.lines.join('\n')}\n\n(${name}: ${((performance.now() - started) / 1000).toFixed(0)} s)\n`);
}
if (wanted.length === 0) {
  const { benchmarkPage } = await import('./page');
  const page = benchmarkPage(sections, load);
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
} else {
  const { goalLines } = await import('./section');
  console.log(goalLines(sections).join('\n'));
}
// The host that stands in for Excel keeps listening.
process.exit();
