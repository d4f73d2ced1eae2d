const stops = new ResizeObserver((entries) => {
  const boxes = entries.map(({ target }) => target as HTMLElement);
  // All are measured before any is changed: a change between two would have the page laid out anew for each.
  const scrolling = boxes.map((box) => box.scrollWidth > box.clientWidth || box === document.activeElement);
  boxes.forEach((box, at) => (scrolling[at] ? (box.tabIndex = 0) : box.removeAttribute('tabindex')));
});

// To measure a box that is far from view would have it laid out: a booklet has hundreds of them.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      stops.observe(target);
    }
  },
  { rootMargin: '100% 0px' },
);

/** Tables are reached with the tab key so that they can be scrolled: those that do not scroll are no stops. */
function leaveNeedlessStops(root: ParentNode): void {
  for (const box of root.querySelectorAll('.Scroll[tabindex]')) near.observe(box);
}

leaveNeedlessStops(document);
// Sheets that are chosen for printing come later.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element) leaveNeedlessStops(node);
}).observe(document.body, { childList: true, subtree: true });
