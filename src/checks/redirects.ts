/** Where it is written. */
export const redirectsFile = 'redirects.yaml';
