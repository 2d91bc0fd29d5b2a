/** Id of an element by which the sidebar knows that it was opened for the report: the page itself is the same. */
export const reportMark = 'open-report';

/** Id of the element whose `lang` is the language of the person. */
export const languageMark = 'person-language';
