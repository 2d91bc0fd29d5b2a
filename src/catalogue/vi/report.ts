/** Sentences of this part of the product. */
export const report = { } as const satisfies Readonly<Record<string, string>>;
