import type { pane as vi } from '../vi/pane';

/** The same in English. */
export const pane: Readonly<Record<keyof typeof vi, string>> = {};
