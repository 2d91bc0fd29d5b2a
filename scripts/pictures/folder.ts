/** Where the documents look for their pictures. */
export const folder = 'docs/pictures';
