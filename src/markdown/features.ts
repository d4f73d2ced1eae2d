/** How Markdown is read, by the guard and by the renderers alike: what one of them saw differently, the other would let through. */
export const features = { gfm: { footnotes: false }, frontmatter: false } as const;
