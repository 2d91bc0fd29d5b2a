import * as v from 'valibot';
import { rowMeanings } from '../core/settings/reading';

/** A reading as a workbook remembers it. What a column means may be an indicator of a scheme that the office no longer has: it then finds nothing, which is told. */
export const readingSchema = v.object({
  columns: v.array(
    v.object({
      heading: v.string(),
      as: v.string(),
      measure: v.nullable(v.picklist(['points', 'percent'])),
      scale: v.exactOptional(v.pipe(v.number(), v.minValue(1))),
    }),
  ),
  rows: v.array(v.object({ name: v.string(), as: v.picklist(rowMeanings) })),
});
