import { history as vi } from '../vi/history';

/** Documents are always Vietnamese. */
export const history: typeof vi = vi;
