import * as v from 'valibot';
import { plainMeanings, rowMeanings } from '../core/reading';
import { schemes } from '../core/scheme';
import type { IndicatorId } from '../core/scheme/types';

const indicators: readonly IndicatorId[] = schemes.flatMap((scheme) => scheme.indicators.map(({ id }) => id));

/** A reading as a workbook remembers it. */
export const readingSchema = v.object({
  columns: v.array(
    v.object({
      heading: v.string(),
      as: v.picklist([...plainMeanings, ...indicators]),
      measure: v.nullable(v.picklist(['points', 'percent'])),
    }),
  ),
  rows: v.array(v.object({ name: v.string(), as: v.picklist(rowMeanings) })),
});
