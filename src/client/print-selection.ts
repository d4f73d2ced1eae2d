import { fill } from './fill.ts';
import { addressOf, chosenSheets, keepSheets } from './print-list.ts';
import { fetchAll } from './print/fetch-all.ts';
import type { FetchedSheet } from './print/fetch-sheet.ts';
import { most, selectionOf } from './print/selection.ts';

type Words = Record<
  | 'empty'
  | 'loading'
  | 'ready'
  | 'none'
  | 'unknown'
  | 'failed'
  | 'retry'
  | 'tooMany'
  | 'next'
  | 'print'
  | 'remove'
  | 'removed'
  | 'clear'
  | 'cleared',
  string
>;

/** `<print-selection>`: the sheets that the address names, or else those chosen in this browser, one after another. */
class PrintSelection extends HTMLElement {
  private readonly words = JSON.parse(this.dataset.words!) as Words;
  private readonly base = this.dataset.base!;
  private readonly sheetsOf = new Map<string, FetchedSheet>();

  connectedCallback(): void {
    void this.show();
    addEventListener('popstate', () => void this.show());
  }

  /** @param said what has just been done, said before the rest */
  private async show(said = ''): Promise<void> {
    const asked = new URL(location.href).searchParams.getAll('items').join(',') || chosenSheets(this.base).join(',');
    const { ids, beyond, unknown } = selectionOf(asked);
    const missing = ids.filter((id) => !this.sheetsOf.has(id));
    if (missing.length > 0) this.say([fill(this.words.loading, { count: String(missing.length) })]);
    const fetched = await fetchAll(this.base, missing);
    for (const sheet of fetched.sheets) this.sheetsOf.set(sheet.id, sheet);
    const sheets = ids.flatMap((id) => this.sheetsOf.get(id) ?? []);
    this.draw(sheets);
    this.say([
      said,
      ...this.problems([...unknown, ...fetched.unknown], fetched.failed, beyond),
      asked === ''
        ? this.words.empty
        : sheets.length === 0
          ? this.words.none
          : fill(this.words.ready, { count: String(sheets.length) }),
    ]);
    this.piece('PrintRetry').hidden = fetched.failed.length === 0;
    this.showNext(beyond);
  }

  private problems(unknown: string[], failed: string[], beyond: string[]): string[] {
    const { words } = this;
    const told = (text: string, items: string[], more = {}) =>
      items.length > 0 ? [fill(text, { items: items.join('、'), count: String(items.length), ...more })] : [];
    return [
      ...told(words.unknown, unknown),
      ...told(words.failed, failed),
      ...told(words.tooMany, beyond, { most: String(most) }),
    ];
  }

  private draw(sheets: readonly FetchedSheet[]): void {
    this.piece('PrintSheets').replaceChildren(...sheets.map(({ article }) => article));
    // Not a style element: a page that lets no style be written into it lets this one be built.
    const rules = new CSSStyleSheet();
    rules.replaceSync(sheets.map((sheet) => sheet.rules).join('\n'));
    document.adoptedStyleSheets = [rules];
    this.piece('PrintChosen').replaceChildren(...sheets.map((sheet) => this.entry(sheet, sheets)));
    const print = this.piece<HTMLButtonElement>('PrintNow');
    print.hidden = sheets.length === 0;
    print.onclick = () => window.print();
    const clear = this.piece<HTMLButtonElement>('PrintClear');
    clear.hidden = sheets.length === 0;
    clear.onclick = () => this.choose([], this.words.cleared);
    this.piece<HTMLButtonElement>('PrintRetry').onclick = () => void this.show();
  }

  private entry({ id, title }: FetchedSheet, sheets: readonly FetchedSheet[]): HTMLLIElement {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${this.base}plans/${id}/`;
    link.textContent = title;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = this.words.remove;
    remove.setAttribute('aria-label', `${title} ${this.words.remove}`);
    remove.onclick = () => {
      const rest = sheets.filter((sheet) => sheet.id !== id).map((sheet) => sheet.id);
      this.choose(rest, fill(this.words.removed, { title }));
    };
    entry.append(link, ' ', remove);
    return entry;
  }

  /** Makes these the choice: in the address, and in the browser too where it held what is left out now. */
  private choose(ids: readonly string[], said: string): void {
    const before = selectionOf(new URL(location.href).searchParams.getAll('items').join(',')).ids;
    const gone = before.filter((id) => !ids.includes(id));
    const kept = chosenSheets(this.base).filter((id) => !gone.includes(id));
    keepSheets(this.base, ids.length > 0 && before.length > 0 ? kept : ids);
    history.replaceState(null, '', addressOf(this.base, ids));
    void this.show(said).then(() => this.piece('PrintStatus').focus());
  }

  private showNext(beyond: readonly string[]): void {
    const next = this.piece<HTMLAnchorElement>('PrintNext');
    next.hidden = beyond.length === 0;
    next.href = addressOf(this.base, beyond);
    next.textContent = fill(this.words.next, { count: String(beyond.length) });
  }

  private say(lines: readonly string[]): void {
    this.piece('PrintStatus').replaceChildren(
      ...lines.filter(Boolean).map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  }

  private piece<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.querySelector<Part>(`.${name}`)!;
  }
}

customElements.define('print-selection', PrintSelection);
