/** Name for sheets that are put away; nobody sees it. */
export const putAwayName = 'Bản trước (766)';
