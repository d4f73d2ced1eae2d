import { fill } from './fill.ts';
import { addressOf, chosenSheets, keepSheets } from './print-list.ts';
import { entryOf } from './print/entry.ts';
import { fetchAll } from './print/fetch-all.ts';
import type { FetchedSheet } from './print/fetch-sheet.ts';
import { type PrintWords, problemsOf } from './print/problems.ts';
import { most, selectionOf } from './print/selection.ts';

/** `<print-selection>`: the sheets that the address names, or else those chosen in this browser, one after another. */
class PrintSelection extends HTMLElement {
  private readonly words = JSON.parse(this.dataset.words!) as PrintWords;
  private readonly base = this.dataset.base!;
  private readonly sheetsOf = new Map<string, FetchedSheet>();
  /** What the site does not have: asked for once. */
  private readonly absent = new Set<string>();

  connectedCallback(): void {
    const { words } = this;
    this.piece('PrintNow').addEventListener('click', () => window.print());
    this.piece('PrintClear').addEventListener('click', () => void this.choose([], words.cleared));
    this.piece('PrintRetry').addEventListener('click', () => {
      void this.show().then(() => this.piece('PrintStatus').focus());
    });
    addEventListener('popstate', () => void this.show());
    if (!this.named()) history.replaceState(null, '', addressOf(this.base, chosenSheets(this.base)));
    void this.show();
  }

  /** What the address names. */
  private named(): string {
    return new URL(location.href).searchParams.getAll('items').join(',');
  }

  /** @param said what has just been done, said before the rest */
  private async show(said = ''): Promise<void> {
    const named = this.named();
    const { ids, beyond, unknown } = selectionOf(named);
    const missing = ids.filter((id) => !this.sheetsOf.has(id) && !this.absent.has(id));
    if (missing.length > 0) this.say([fill(this.words.loading, { count: String(missing.length) })]);
    const fetched = await fetchAll(this.base, missing);
    // Meanwhile the address may have changed: whoever changed it shows what it says now.
    if (this.named() !== named) return;
    for (const sheet of fetched.sheets) this.sheetsOf.set(sheet.id, sheet);
    for (const id of fetched.unknown) this.absent.add(id);
    const sheets = ids.flatMap((id) => this.sheetsOf.get(id) ?? []);
    this.draw(sheets);
    const none = ids.length + unknown.length === 0 ? this.words.empty : this.words.none;
    this.say([
      said,
      ...problemsOf(this.words, [...unknown, ...ids.filter((id) => this.absent.has(id))], fetched.failed, beyond, most),
      sheets.length === 0 ? none : fill(this.words.ready, { count: String(sheets.length) }),
    ]);
    this.piece('PrintRetry').hidden = fetched.failed.length === 0;
    this.showNext(beyond);
  }

  private draw(sheets: readonly FetchedSheet[]): void {
    this.piece('PrintSheets').replaceChildren(...sheets.map(({ article }) => article));
    // Not a style element: a page that lets no style be written into it lets this one be built.
    const rules = new CSSStyleSheet();
    rules.replaceSync(sheets.map((sheet) => sheet.rules).join('\n'));
    document.adoptedStyleSheets = [rules];
    const list = this.piece('PrintChosen');
    list.replaceChildren(
      ...sheets.map((sheet, at) =>
        entryOf(sheet, this.base, this.words, () => void this.takeOut(sheet).then(() => this.focusEntry(at))),
      ),
    );
    for (const name of ['PrintNow', 'PrintClear', 'PrintHead']) this.piece(name).hidden = sheets.length === 0;
  }

  private async takeOut({ id, title }: FetchedSheet): Promise<void> {
    const { ids, beyond, unknown } = selectionOf(this.named());
    const rest = [...ids, ...beyond, ...unknown].filter((other) => other !== id);
    await this.choose(rest, fill(this.words.removed, { title }), id);
  }

  /** Puts these into the address. This browser's own list loses what was taken out, and nothing else. */
  private choose(ids: readonly string[], said: string, ...removed: string[]): Promise<void> {
    const before = selectionOf(this.named());
    const gone = ids.length === 0 ? [...before.ids, ...before.beyond] : removed;
    const kept = chosenSheets(this.base);
    if (kept.some((id) => gone.includes(id)))
      keepSheets(
        this.base,
        kept.filter((id) => !gone.includes(id)),
      );
    // A step back brings back what was taken out.
    history.pushState(null, '', addressOf(this.base, ids));
    return this.show(said);
  }

  /** On to the next that can be taken out; behind the last, to what has been said. */
  private focusEntry(at: number): void {
    const buttons = this.querySelectorAll<HTMLElement>('.PrintChosen button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.piece('PrintStatus')).focus();
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

  private piece<Piece extends HTMLElement = HTMLElement>(name: string): Piece {
    return this.querySelector<Piece>(`.${name}`)!;
  }
}

customElements.define('print-selection', PrintSelection);
