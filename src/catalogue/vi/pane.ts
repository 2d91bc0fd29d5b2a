/** Sentences of this part of the product. */
export const pane = { } as const satisfies Readonly<Record<string, string>>;
