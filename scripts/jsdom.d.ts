/** The part of jsdom that scripts and tests use. */
declare module 'jsdom' {
  /** Where a page's complaints go; of itself nowhere. */
  export class VirtualConsole {
    sendTo(console: object): this;
  }
  export class JSDOM {
    constructor(
      markup: string,
      options:
        | { readonly contentType: 'text/xml' | 'text/html' }
        | { readonly runScripts: 'outside-only'; readonly virtualConsole: VirtualConsole },
    );
    readonly window: { readonly document: Document; eval(script: string): void; close(): void };
  }
}
