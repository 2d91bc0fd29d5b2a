/** Fails with a message where a thing that must hold does not. Checks go over every cell of large sheets, for which `expect` is too slow. */
export function must(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

/** As {@link must}, of two plain values or lists that must be the same. */
export function mustBe(got: unknown, wanted: unknown, where: string): void {
  const [left, right] = [JSON.stringify(got), JSON.stringify(wanted)];
  must(left === right, () => `${where}: ${left} must be ${right}`);
}
