import type { report as vi } from '../vi/report';

/** The same in English. */
export const report: Readonly<Record<keyof typeof vi, string>> = {};
