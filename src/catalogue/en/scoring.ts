import type { scoring as vi } from '../vi/scoring';

/** The same in English. */
export const scoring: Readonly<Record<keyof typeof vi, string>> = {};
