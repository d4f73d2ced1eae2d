const adopted = new WeakMap<Document | ShadowRoot, Set<string>>();

/**
 * Gives a part of the CMS its style sheet without writing it into the page: the page's policy lets in no style element that the build has not written.
 * @param place where the CMS would put one: a page's head, or the root of a shadow tree
 */
export function adoptStyle(place: Element | ShadowRoot, { hash, code }: { hash: string; code: string }): void {
  const root = place instanceof ShadowRoot ? place : place.ownerDocument;
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  if (known.has(hash)) return;
  known.add(hash);
  // A document takes only what was built in it: some of the CMS stands in a frame.
  const sheet = new (place.ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(code);
  root.adoptedStyleSheets.push(sheet);
}
