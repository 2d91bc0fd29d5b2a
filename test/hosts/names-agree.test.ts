import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue';

const manifest = readFileSync('manifest.xml', 'utf8');

/** A label of the ribbon in both languages. */
function labelOf(id: string): readonly [string, string] {
  const found = new RegExp(
    `<bt:String id="${id}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="en-US" Value="([^"]*)"`,
    'u',
  ).exec(manifest);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

describe.each(['vi', 'en'] as const)('in %s, what is the same has one name', (language) => {
  const { pane, sheets } = catalogue(language);
  const ribbon = (id: string): string => labelOf(id)[language === 'vi' ? 0 : 1];

  it('on the ribbon, in the menu and in the pane', () => {
    expect(new Set([ribbon('Build.Label'), sheets.menuBuild, pane.build]).size).toBe(1);
    expect(new Set([ribbon('Group.Label'), sheets.menu]).size).toBe(1);
    expect(new Set([ribbon('Pane.Label'), sheets.menuPane]).size).toBe(1);
    expect(sheets.menuSettings).toBe(pane.makeSettings);
    expect(sheets.menuScheme).toBe(pane.proposeScheme);
    expect(sheets.menuHelp).toBe(pane.help);
  });
});
