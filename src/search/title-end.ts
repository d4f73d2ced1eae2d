/**
 * Places below this are the title's: words in the first half, letters by themselves in the second. A hit there counts for more.
 * Of a longer title the rest is found as well, in the cells, without counting more.
 */
export const titleEnd = 128;
