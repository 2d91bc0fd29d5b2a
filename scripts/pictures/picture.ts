import type { Browser } from 'playwright-core';

/** What a picture shows, before it is drawn. */
export interface Shown {
  /** Everything that the picture is made of, as text: what it says is the same on every machine, whatever its fonts. */
  readonly of: string;
  /** Draws it, as PNG. */
  readonly draw: () => Promise<Uint8Array>;
}

/** A picture of the documents. */
export interface Picture {
  readonly file: string;
  readonly show: (browser: Browser) => Promise<Shown>;
}
