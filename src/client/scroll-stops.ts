const stops = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target as HTMLElement;
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
});

/** Tables are reached with the tab key so that they can be scrolled: those that do not scroll are no stops. */
export function leaveNeedlessStops(root: HTMLElement): void {
  for (const box of root.querySelectorAll('.Scroll[tabindex]')) stops.observe(box);
}
