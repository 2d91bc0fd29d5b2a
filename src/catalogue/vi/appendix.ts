/** Sentences of this part of the product. */
export const appendix = { } as const satisfies Readonly<Record<string, string>>;
