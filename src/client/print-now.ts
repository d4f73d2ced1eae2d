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
