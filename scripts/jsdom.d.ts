/** The part of jsdom that scripts and tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(
      markup: string,
      options: { readonly contentType: 'text/xml' | 'text/html' } | { readonly runScripts: 'outside-only' },
    );
    readonly window: { readonly document: Document; eval(script: string): void; close(): void };
  }
}
