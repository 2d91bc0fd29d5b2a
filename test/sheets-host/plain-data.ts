/**
 * What crosses between Google's server and a page: primitives, arrays and plain objects. The value as it arrives on the other side.
 *
 * @throws Error that names the place of anything else: a date, a function, a set, undefined
 */
export function plainData(value: unknown, place = 'value'): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => plainData(item, `${place}[${index}]`));
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainData(item, `${place}.${key}`)]));
  }
  throw new Error(`${place} does not cross: ${Object.prototype.toString.call(value)}`);
}
