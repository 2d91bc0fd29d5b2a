import type * as v from 'valibot';

/** JSON Schema of a schema of ours, as far as JSON Schema can say it: checks written as functions are left to the program. */
export function jsonSchemaOf(schema: v.GenericSchema): Record<string, unknown> {
  const node = schema as v.GenericSchema & Readonly<Record<string, unknown>>;
  switch (schema.type) {
    case 'string':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', ...requirementsOf(node, { min_value: 'minimum', max_value: 'maximum' }) };
    case 'picklist':
      return { enum: node['options'] };
    case 'array':
      return {
        type: 'array',
        items: jsonSchemaOf(node['item'] as v.GenericSchema),
        ...requirementsOf(node, { min_length: 'minItems' }),
      };
    case 'nullable':
      return { anyOf: [jsonSchemaOf(node['wrapped'] as v.GenericSchema), { type: 'null' }] };
    case 'union':
      return { anyOf: (node['options'] as readonly v.GenericSchema[]).map(jsonSchemaOf) };
    case 'optional':
    case 'exact_optional':
      return jsonSchemaOf(node['wrapped'] as v.GenericSchema);
    case 'unknown':
      return node['pipe'] === undefined
        ? {}
        : jsonSchemaOf((node['pipe'] as readonly v.GenericSchema[]).at(-1) ?? schema);
    case 'strict_object':
      return objectOf(node['entries'] as v.ObjectEntries);
    default:
      throw new Error(`no JSON Schema for ${schema.type}`);
  }
}

function objectOf(entries: v.ObjectEntries): Record<string, unknown> {
  const properties = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, jsonSchemaOf(entry)]));
  const required = Object.entries(entries).flatMap(([key, entry]) => (entry.type.endsWith('optional') ? [] : [key]));
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** Limits that stand in the schema's pipe, by their names in JSON Schema. */
function requirementsOf(
  node: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const pipe = (node['pipe'] ?? []) as readonly { readonly type: string; readonly requirement?: unknown }[];
  return Object.fromEntries(
    pipe.flatMap(({ type, requirement }) => (names[type] === undefined ? [] : [[names[type], requirement]])),
  );
}

/** A JSON Schema without what is only there to be read by people. */
export function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !(['$id', 'title', 'description', 'default'].includes(key) && typeof value !== 'object') && key !== 'examples',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
}
