/** The part of jsdom that scripts and tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options: { readonly contentType: 'text/xml' | 'text/html' });
    readonly window: { readonly document: Document };
  }
}
