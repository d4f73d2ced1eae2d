import { type Words, fill, messagesOf } from './search/messages.ts';
import { ResultList } from './search/result-list.ts';
import { element } from './search/result-view.ts';
import { runSearch } from './search/run-search.ts';
import { type SearchIndex, openIndex } from './search/search-index.ts';
import { addressOf, inputOf, readState, selectsOf } from './search/state.ts';

/** The search page: its state lives in the address, its index is loaded with the first question. */
class SiteSearch extends HTMLElement {
  private index: Promise<SearchIndex> | undefined;
  private results: ResultList | undefined;
  private turn = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(addressOf(this.form));
    });
    for (const select of selectsOf(this.form)) select.addEventListener('change', () => this.go(addressOf(this.form)));
    this.querySelector('.SearchClear')?.addEventListener('click', () => {
      for (const select of selectsOf(this.form)) select.selectedIndex = 0;
      this.go(addressOf(this.form));
    });
    this.querySelector('.SearchRetry')?.addEventListener('click', () => void this.search());
    window.addEventListener('popstate', () => void this.search());
    document.addEventListener('keydown', (event) => this.focusOnSlash(event));
    void this.search();
  }

  private go(address: URL): void {
    history.pushState(null, '', address);
    void this.search();
  }

  private async search(): Promise<void> {
    const turn = ++this.turn;
    const state = readState(this.form);
    this.clear();
    const { question } = state;
    const asked = question.query !== '' || Object.keys(question.filters).length > 0;
    if (!asked) return this.say(state.unknown.map((value) => fill(this.words.unknown, { value })));
    this.say([this.words.searching]);
    try {
      this.index ??= openIndex(this.dataset.index ?? '');
      const index = await this.index;
      const answer = await runSearch(index, question);
      // A later question has been asked meanwhile.
      if (turn !== this.turn) return;
      const terms = answer.found.map(({ probes }) => probes);
      this.results = new ResultList(this.list, answer.items, {
        index,
        question,
        terms,
        words: this.words,
        base: this.dataset.base ?? '/',
      });
      if (state.all) await this.results.showAll();
      if (turn !== this.turn) return;
      this.say(messagesOf(this.words, state, answer));
      this.tips.hidden = answer.items.length > 0;
      this.status.dataset.resultCount = String(answer.items.length);
      if (!state.all) await this.showPage(this.results);
    } catch {
      // The next question, or the button, loads it again.
      this.index = undefined;
      if (turn !== this.turn) return;
      this.say([this.words.failed]);
      this.retry.hidden = false;
    }
  }

  private async showPage(results: ResultList): Promise<HTMLAnchorElement | null> {
    const first = await results.showPage();
    if (results !== this.results) return null;
    this.more.hidden = results.next === 0;
    this.more.textContent = fill(this.words.more, { count: String(results.next) });
    // Who asks for more goes on reading where the new ones begin.
    this.more.onclick = () =>
      void this.showPage(results).then(
        (link) => link?.focus(),
        () => this.say([this.words.failed]),
      );
    return first;
  }

  private clear(): void {
    this.results?.close();
    this.results = undefined;
    this.list.replaceChildren();
    delete this.status.dataset.resultCount;
    for (const part of [this.more, this.retry, this.tips]) part.hidden = true;
  }

  private say(messages: readonly string[]): void {
    this.status.replaceChildren(...messages.map((message) => element('p', 'SearchStatus-line', message)));
  }

  private focusOnSlash(event: KeyboardEvent): void {
    const typing =
      event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    inputOf(this.form).focus();
  }

  private get words(): Words {
    return JSON.parse(this.dataset.words ?? '{}') as Words;
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  private get status(): HTMLElement {
    return this.querySelector('[role="status"]') as HTMLElement;
  }

  private get list(): HTMLElement {
    return this.querySelector('.SearchResults') as HTMLElement;
  }

  private get more(): HTMLButtonElement {
    return this.querySelector('.SearchMore') as HTMLButtonElement;
  }

  private get retry(): HTMLButtonElement {
    return this.querySelector('.SearchRetry') as HTMLButtonElement;
  }

  private get tips(): HTMLElement {
    return this.querySelector('.SearchTips') as HTMLElement;
  }
}

customElements.define('site-search', SiteSearch);
