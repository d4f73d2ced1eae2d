/** Name of the hidden box that carries the file as it was read, so that a save changes nothing else in it. */
export const originalKey = 'original';
/** Name of the box that holds what stands below the front matter. */
export const bodyKey = 'body';
