import type { functions as vi } from '../vi/functions';

/** The same in English. */
export const functions: Readonly<Record<keyof typeof vi, string>> = {};
