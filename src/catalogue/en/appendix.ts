import { appendix as vi } from '../vi/appendix';

/** Documents are always Vietnamese. */
export const appendix: typeof vi = vi;
