import type { cli as vi } from '../vi/cli';

/** The same in English. */
export const cli: Readonly<Record<keyof typeof vi, string>> = {};
