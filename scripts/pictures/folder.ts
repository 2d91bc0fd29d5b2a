/** Where the documents look for their pictures. */
export const folder = 'docs/pictures';

/** Says of each picture what it was made of, so that a test can tell without drawing whether it is of today. */
export const madeOfFile = `${folder}/made-of.json`;
