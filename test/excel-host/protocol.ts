import { HostError, type HostObject, isHostObject, memberOf, type Wire } from './host-object';

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
  };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath['ArgumentInfo'];
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

/** One batch of office.js. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The reply to a batch. */
export interface Reply {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** What lives longer than one batch: objects that office.js asked to keep. */
export interface Session {
  readonly root: () => HostObject;
  readonly references: Map<string, HostObject>;
  readonly excelApi: number;
}

function argumentsOf(info: ObjectPath['ArgumentInfo'], resolve: (id: number) => HostObject | null): readonly unknown[] {
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = referenced[index];
    return typeof id === 'number' && id > 0 ? resolve(id) : argument;
  });
}

function createResolver(batch: Batch, session: Session): (id: number) => HostObject | null {
  const resolved = new Map<number, HostObject | null>();
  const build = (path: ObjectPath): HostObject | null => {
    const parent = (): HostObject => {
      const found = resolve(path.ParentObjectPathId ?? 0);
      if (!found) throw new HostError('InvalidObjectPath', `${path.Name} of a null object`);
      return found;
    };
    const args = (): readonly unknown[] => argumentsOf(path.ArgumentInfo, resolve);
    const asObject = (value: Wire): HostObject | null => {
      if (value === null) return null;
      if (!isHostObject(value)) throw new HostError('NotKnownToTestHost', `${path.Name} is no object`);
      return value;
    };
    switch (path.ObjectPathType) {
      case 1:
        return session.root();
      case 3:
        return asObject(memberOf(parent(), path.Name, session.excelApi).call?.(...args()));
      case 4:
        return asObject(memberOf(parent(), path.Name, session.excelApi).get?.());
      case 5:
        return parent().item?.(args()[0]) ?? null;
      case 6: {
        const kept = session.references.get(path.Name);
        if (!kept) throw new HostError('InvalidObjectPath', `The reference ${path.Name} is gone`);
        return kept;
      }
      case 7:
        return null;
      default:
        throw new HostError('NotKnownToTestHost', `Object path type ${path.ObjectPathType} (${path.Name})`);
    }
  };
  const resolve = (id: number): HostObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', String(id));
    const object = build(path);
    resolved.set(id, object);
    return object;
  };
  return resolve;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function load(object: HostObject, select: readonly string[], excelApi: number): unknown {
  const own = select.filter((path) => !path.startsWith('items/')).map((path) => path);
  if (object.items) {
    const inner = select.map((path) => path.replace(/^items\//u, '')).filter((path) => path !== 'items');
    return {
      _Items: object.items().map((item) => ({ _Id: item.id ?? null, ...(load(item, inner, excelApi) as object) })),
    };
  }
  const nested = new Map<string, string[]>();
  const result: Record<string, unknown> = {};
  for (const path of own) {
    const [head = '', ...rest] = path.split('/');
    if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
    else result[wireName(head)] = memberOf(object, head, excelApi).get?.();
  }
  for (const [head, paths] of nested) {
    const child = memberOf(object, head, excelApi).get?.();
    result[wireName(head)] = isHostObject(child) ? load(child, paths, excelApi) : null;
  }
  return result;
}

function perform(action: Action, resolve: (id: number) => HostObject | null, session: Session): unknown {
  const target = resolve(action.ObjectPathId);
  if (action.ActionType === 1) {
    if (!target) return null;
    const kept = [...session.references].find(([, object]) => object === target);
    return { ...(target.id === undefined ? {} : { Id: target.id }), ...(kept ? { _ReferenceId: kept[0] } : {}) };
  }
  if (!target) {
    if (action.ActionType === 2 || action.Name === '_KeepReference') return null;
    throw new HostError('InvalidObjectPath', `${action.Name} of a null object`);
  }
  const args = argumentsOf(action.ArgumentInfo, resolve);
  switch (action.ActionType) {
    case 2:
      return load(target, action.QueryInfo?.Select ?? [], session.excelApi);
    case 3:
      if (action.Name === '_KeepReference') {
        session.references.set(`reference-${session.references.size + 1}-${target.kind}`, target);
        return null;
      }
      if (action.Name === '_RemoveReference') return session.references.delete(String(args[0]));
      {
        const { call } = memberOf(target, action.Name, session.excelApi);
        if (!call) throw new HostError('NotKnownToTestHost', `${target.kind}.${action.Name} is not callable`);
        return call(...args);
      }
    case 4: {
      const { set } = memberOf(target, action.Name, session.excelApi);
      if (!set) throw new HostError('NotKnownToTestHost', `${target.kind}.${action.Name} cannot be set`);
      set(args[0]);
      return undefined;
    }
    default:
      throw new HostError('NotKnownToTestHost', `Action type ${action.ActionType}`);
  }
}

/**
 * Performs a batch in its order and stops at the first error; what came before stays done. `upTo` stops after so many actions, with an error,
 * to play a batch that breaks half-way.
 */
export function performBatch(batch: Batch, session: Session, upTo = Infinity): Reply {
  const resolve = createResolver(batch, session);
  const reply: Reply = { Results: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === 5) {
        reply.Results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (index >= upTo) throw new HostError('GeneralException', 'The batch broke half-way');
      const value = perform(action, resolve, session);
      if (value !== undefined) reply.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError('NotKnownToTestHost', String(error));
      const target = batch.ObjectPaths[String(action.ObjectPathId)];
      reply.Error = {
        Code: known.code,
        Message: known.message,
        Location: `${target?.Name ?? ''}.${action.Name}`,
        ActionIndex: index,
      };
      return reply;
    }
  }
  return reply;
}
