import type { appendix as vi } from '../vi/appendix';

/** The same in English. */
export const appendix: Readonly<Record<keyof typeof vi, string>> = {};
