import * as v from 'valibot';
import { choice, filled, listOf, message, object, share, text } from '../schema/schema-parts';

const number = v.number(message('number'));

/** A grade, as a settings file or a scheme has it. */
export const band = object({
  label: filled,
  fullLabel: filled,
  floor: share,
});

/** Floors fall strictly, so that each total has one grade, down to 0, so that it has one at all. */
export function bandsCover(bands: readonly { readonly floor: number }[]): boolean {
  return (
    bands.every((one, index) => one.floor < (bands[index - 1]?.floor ?? Infinity)) &&
    bands[bands.length - 1]?.floor === 0
  );
}

/* A heading, or one with its other names. */
const headings = listOf(v.union([filled, listOf(filled)], message('list')));

const indicator = object({
  id: filled,
  name: filled,
  caption: v.exactOptional(filled),
  label: v.exactOptional(filled),
  historyCaption: v.exactOptional(filled),
  group: v.exactOptional(v.nullable(filled)),
  unit: v.exactOptional(choice(['points', 'percent', 'number'])),
  unitName: v.exactOptional(filled),
  max: v.exactOptional(number),
  weight: v.exactOptional(number),
  direction: v.exactOptional(choice(['less'])),
  adds: v.exactOptional(choice(['bonus', 'penalty'])),
  target: v.exactOptional(number),
  worst: v.exactOptional(number),
  steps: v.exactOptional(listOf(object({ from: number, points: number }))),
  counts: v.exactOptional(
    object({
      numerator: headings,
      denominator: headings,
      whenNothing: v.exactOptional(v.nullable(number)),
      ofPlan: v.exactOptional(v.boolean(message('boolean'))),
    }),
  ),
  threshold: v.exactOptional(v.nullable(number)),
  aliases: v.exactOptional(listOf(filled)),
});

/** What a file of a scheme may hold; what it leaves out, `completeScheme` puts in. What the figures have to be among each other is for `validateScheme` to say. */
export const schemeSchema = object({
  $schema: v.exactOptional(text),
  id: filled,
  version: v.exactOptional(filled),
  name: filled,
  source: v.exactOptional(text),
  groups: v.exactOptional(listOf(object({ id: filled, caption: filled, weight: v.exactOptional(number) }))),
  indicators: listOf(indicator),
  bands: v.exactOptional(listOf(object({ label: filled, fullLabel: v.exactOptional(filled), floor: number }))),
  bandsIn: v.exactOptional(choice(['points', 'percent'])),
  totalThreshold: v.exactOptional(v.nullable(number)),
  additive: v.exactOptional(v.boolean(message('boolean'))),
  total: v.exactOptional(
    object({
      kind: choice(['given', 'sum', 'weightedMean', 'scaledSum']),
      max: v.exactOptional(number),
      start: v.exactOptional(number),
    }),
  ),
});

/** A scheme as people write it. */
export type SchemeForm = v.InferOutput<typeof schemeSchema>;
