import { attribute, readXml } from './xml';

/** Another part that a part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: the first ones differ between the strict and the usual form of the standard. */
  readonly type: string;
  /** Its place in the file. */
  readonly part: string;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function placeOf(target: string, folder: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.filter((step) => step !== '').join('/');
}

/** Where the relations of a part stand (ECMA-376-2, 8.3). */
export function relationsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relations in a .rels part.
 * @param folder - That of the part which they belong to. */
export function readRelations(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//u, ''),
        part: placeOf(attribute(attributes, 'Target') ?? '', folder),
      });
    },
  });
  return relations;
}
