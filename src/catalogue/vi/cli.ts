/** Sentences of this part of the product. */
export const cli = { } as const satisfies Readonly<Record<string, string>>;
