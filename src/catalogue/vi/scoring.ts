/** Sentences of this part of the product. */
export const scoring = { } as const satisfies Readonly<Record<string, string>>;
