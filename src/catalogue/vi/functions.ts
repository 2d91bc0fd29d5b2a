/** Sentences of this part of the product. */
export const functions = { } as const satisfies Readonly<Record<string, string>>;
