import * as v from 'valibot';
import { noChoices } from '../../../workbook/choices';
import { readingSchema } from '../../../workbook/reading-schema';
import type { Choices } from '../../../workbook/port';
import { documentProperty, setDocumentProperty } from './document-properties';

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
  more: v.exactOptional(v.nullable(v.array(v.string()))),
  record: v.exactOptional(v.boolean()),
  reading: v.exactOptional(readingSchema),
});

const choicesProperty = 'choices';

/** The remembered choices; none where the workbook has none, or what stands there can't be read. */
export function rememberedChoices(): Choices {
  const text = documentProperty(choicesProperty);
  try {
    const parsed = v.safeParse(choicesSchema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : noChoices;
  } catch {
    return noChoices;
  }
}

/** Remembers choices in the workbook. */
export function rememberChoices(choices: Choices): void {
  setDocumentProperty(choicesProperty, JSON.stringify(choices));
}
