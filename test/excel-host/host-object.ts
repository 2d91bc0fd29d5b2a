/** An error as Excel would report it; anything that the host does not know is one too, by its name. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What goes over the wire as a value. */
export type Wire =
  HostObject | string | number | boolean | null | undefined | readonly unknown[] | Readonly<Record<string, unknown>>;

/** One member of an object: readable, settable, callable, or an indexer. */
export interface Member {
  /** ExcelApi 1.x that it came with; 1 where nothing is said. */
  readonly since?: number;
  readonly get?: () => Wire;
  readonly set?: (value: unknown) => void;
  readonly call?: (...args: readonly unknown[]) => Wire;
}

/** An object of the workbook as the protocol sees it: only the members listed exist. */
export interface HostObject {
  readonly kind: string;
  readonly id?: string;
  readonly members: Readonly<Record<string, Member>>;
  /** For a collection: its items, and one of them by id, name or index. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
}

/** True for an object of the host, false for data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'members' in value;
}

/** The member of that name, if this Excel has it. */
export function memberOf(object: HostObject, name: string, excelApi: number): Member {
  const key = Object.keys(object.members).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const member = key === undefined ? undefined : object.members[key];
  if (!member) throw new HostError('NotKnownToTestHost', `${object.kind}.${name} is not known to the test host`);
  if ((member.since ?? 1) > excelApi)
    throw new HostError('ApiNotFound', `${object.kind}.${name} needs ExcelApi 1.${member.since ?? 1}`);
  return member;
}

/** The argument as a string, else Excel's own error. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string')
    throw new HostError('InvalidArgument', `A text was expected, not ${JSON.stringify(value)}`);
  return value;
}

/** The argument as a whole number ≥ 0, else Excel's own error. */
export function countArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new HostError('InvalidArgument', `A count was expected, not ${JSON.stringify(value)}`);
  return value;
}
