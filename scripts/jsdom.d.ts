/** The part of jsdom that the manifest's checks use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options: { readonly contentType: 'text/xml' });
    readonly window: { readonly document: Document };
  }
}
