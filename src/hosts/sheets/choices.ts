import * as v from 'valibot';
import type { Settings } from '../../core/settings';
import { defaultSettings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import { noChoices } from '../../pane/state/pane-state';
import type { Choices } from '../../pane/workbook-port';

const nullableText = v.nullable(v.string());

const choicesSchema = v.object({
  rawSheet: nullableText,
  compared: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('none') }),
      v.object({ kind: v.literal('column') }),
      v.object({ kind: v.literal('sheet'), sheet: v.string() }),
    ]),
  ),
  period: nullableText,
  previousPeriod: nullableText,
  closedOn: nullableText,
  cohorts: v.boolean(),
});

/* Document properties belong to the spreadsheet, so that a colleague who opens it has them too. */
const choicesProperty = 'choices';
const settingsProperty = 'settings';

/** The remembered choices; none where the workbook has none, or what stands there can't be read. */
export function rememberedChoices(): Choices {
  const text = PropertiesService.getDocumentProperties().getProperty(choicesProperty);
  try {
    const parsed = v.safeParse(choicesSchema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : noChoices;
  } catch {
    return noChoices;
  }
}

/** Remembers choices in the workbook. */
export function rememberChoices(choices: Choices): void {
  PropertiesService.getDocumentProperties().setProperty(choicesProperty, JSON.stringify(choices));
}

/** What the settings of the workbook say of the report, as they say it; null: nothing. */
export function workbookReport(): unknown {
  const parsed = parseSettings(PropertiesService.getDocumentProperties().getProperty(settingsProperty) ?? '{}');
  return 'settings' in parsed ? (parsed.report ?? null) : null;
}

/** The settings of the workbook; the defaults where it has none, or what stands there can't be read. */
export function workbookSettings(): Settings {
  const text = PropertiesService.getDocumentProperties().getProperty(settingsProperty);
  const parsed = parseSettings(text ?? '{}');
  return 'settings' in parsed ? parsed.settings : defaultSettings;
}
