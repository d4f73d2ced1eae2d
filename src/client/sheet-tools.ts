/** Tables are reached with the tab key so that they can be scrolled: those that do not scroll are no stops. */
const stops = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target as HTMLElement;
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
});
for (const box of document.querySelectorAll('.Scroll[tabindex]')) stops.observe(box);

/** `<print-now>`: a button in place of the sentence that says how to print. */
class PrintNow extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.label!;
    button.addEventListener('click', () => window.print());
    this.replaceChildren(button);
  }
}

customElements.define('print-now', PrintNow);
