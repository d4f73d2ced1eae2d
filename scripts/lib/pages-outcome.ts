/** Exit code of a build that ended before Astro began: nothing has been written, and what the last build left is as good as before. */
export const nothingBegun = 3;
