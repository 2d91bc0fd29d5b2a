import type { UnitRecord } from '../core/dataset';
import type { BodyRow } from './body-rows';

/** A unit as it was read, with the place of its name. */
export interface ReadUnit {
  readonly unit: UnitRecord;
  readonly body: BodyRow;
}
