import { fill } from './fill.ts';
import { addressOf, chosenSheets, keepSheets, onChange } from './print-list.ts';

type Words = Record<'add' | 'added' | 'named' | 'link' | 'saidAdded' | 'saidRemoved' | 'blocked', string> & {
  base: string;
};

function wordsOfPage(): Words {
  const { words, base } = document.querySelector<HTMLElement>('print-link')!.dataset;
  return { ...(JSON.parse(words!) as Omit<Words, 'base'>), base: base! };
}

/** Shows itself anew whenever the choice changes, as long as it stands in the page. */
abstract class Chosen extends HTMLElement {
  private readonly gone = new AbortController();
  protected words!: Words;

  connectedCallback(): void {
    this.words = wordsOfPage();
    onChange(() => this.show(), this.gone.signal);
    this.show();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  protected abstract show(): void;
}

/** `<print-button data-sheet="2013/10" data-title="…">`: puts a sheet among those to be printed, and takes it out again. */
class PrintButton extends Chosen {
  private readonly button = document.createElement('button');

  protected override show(): void {
    const { sheet, title } = this.dataset as { sheet: string; title: string };
    const { base, add, added, named } = this.words;
    const chosen = chosenSheets(base);
    const has = chosen.includes(sheet);
    const action = has ? added : add;
    this.button.type = 'button';
    this.button.textContent = action;
    this.button.setAttribute('aria-label', fill(named, { action, title }));
    this.button.onclick = () => {
      const kept = keepSheets(base, has ? chosen.filter((id) => id !== sheet) : [...chosen, sheet]);
      const { saidAdded, saidRemoved, blocked } = this.words;
      say(kept ? fill(has ? saidRemoved : saidAdded, { title }) : blocked, !kept);
    };
    if (!this.button.isConnected) this.append(this.button);
  }
}

/** `<print-link data-base data-words>`: leads to the sheets that have been chosen, and says how many; empty where there is none. */
class PrintLink extends Chosen {
  protected override show(): void {
    const { base, link } = this.words;
    const chosen = chosenSheets(base);
    const anchor = document.createElement('a');
    anchor.href = addressOf(base, chosen);
    anchor.textContent = fill(link, { count: String(chosen.length) });
    this.querySelector('.PrintLink-place')!.replaceChildren(...(chosen.length > 0 ? [anchor] : []));
  }
}

/** @param seen also by those who see: nothing else on the page tells it */
function say(text: string, seen: boolean): void {
  const status = document.querySelector('print-link [role="status"]')!;
  status.classList.toggle('visually-hidden', !seen);
  status.textContent = text;
}

customElements.define('print-link', PrintLink);
customElements.define('print-button', PrintButton);
