/** So few dossiers that one more or less moves the share by a third. */
export const fewDossiers = 3;
