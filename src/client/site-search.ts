import { fill } from './fill.ts';
import { reportFailure } from './load.ts';
import { fillLongChoices } from './search/long-choices.ts';
import { type Words, messagesOf, unknownOf, unreachedOf } from './search/messages.ts';
import { ResultList } from './search/result-list.ts';
import { element } from './search/result-view.ts';
import { runSearch } from './search/run-search.ts';
import { openSites } from './search/open-sites.ts';
import type { SearchIndex } from './search/search-index.ts';
import {
  type State,
  addressOf,
  inputOf,
  namesFilters,
  selectsOf,
  stateOfAddress,
  stateOfForm,
} from './search/state.ts';

/** The search page: its state lives in the address, its index is loaded with the first question. */
class SiteSearch extends HTMLElement {
  private index: Promise<SearchIndex> | undefined;
  private filling: Promise<void> | undefined;
  private results: ResultList | undefined;
  private turn = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    for (const select of selectsOf(this.form)) select.addEventListener('change', () => void this.ask());
    this.querySelector('.SearchClear')?.addEventListener('click', () => {
      for (const select of selectsOf(this.form)) select.selectedIndex = 0;
      void this.ask();
    });
    this.querySelector('.SearchRetry')?.addEventListener('click', () => void this.restore());
    // Who goes to the box will ask: what the answer needs is loaded while they type.
    inputOf(this.form).addEventListener('focus', () => void this.open().catch(reportFailure));
    this.filters.addEventListener('toggle', () => void this.fill().catch(reportFailure));
    window.addEventListener('popstate', () => void this.restore());
    void this.restore();
  }

  /** Shows what the address asks. */
  private async restore(): Promise<void> {
    const turn = ++this.turn;
    // An answer will push the lists down: it has its place before anything is seen.
    this.toggleAttribute('data-asked', location.search.length > 1);
    if (namesFilters(this.form)) {
      this.filters.open = true;
      // Without the long lists their values are unknown, and the answer says so.
      await this.fill().catch(reportFailure);
      if (turn !== this.turn) return;
    }
    await this.search(stateOfAddress(this.form));
  }

  /** Answers what the form asks. The address follows the answer: the browser has other things to do about a new address, and does them first. */
  private async ask(): Promise<void> {
    const address = addressOf(this.form);
    const answered = this.search(stateOfForm(this.form));
    const turn = this.turn;
    await answered;
    if (turn === this.turn && address.href !== location.href) history.pushState(null, '', address);
  }

  private async search(state: State): Promise<void> {
    const turn = ++this.turn;
    this.clear();
    const { question } = state;
    const isFiltered = Object.keys(question.filters).length > 0 || question.kinds.length > 0;
    this.clearing.hidden = !isFiltered;
    const asked = question.query !== '' || isFiltered;
    this.toggleAttribute('data-asked', asked);
    if (!asked) return this.say(unknownOf(this.words, state));
    this.say([this.words.searching]);
    try {
      const index = await this.open();
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
      this.say([...unreachedOf(this.words, index), ...messagesOf(this.words, state, answer)]);
      this.tips.hidden = answer.items.length > 0;
      if (answer.items.length === 0) this.removeAttribute('data-asked');
      this.status.dataset.resultCount = String(answer.items.length);
      if (!state.all) await this.showPage(this.results);
    } catch (error) {
      reportFailure(error);
      // A part of it did not come: the next question, or the button, loads it anew.
      this.index = undefined;
      if (turn !== this.turn) return;
      this.say([this.words.failed]);
      this.retry.hidden = false;
    }
  }

  private fill(): Promise<void> {
    return (this.filling ??= fillLongChoices(this.form).catch((error: unknown) => {
      this.filling = undefined;
      throw error;
    }));
  }

  private open(): Promise<SearchIndex> {
    if (this.index) return this.index;
    const others = (this.dataset.others ?? '').split(' ').filter(Boolean);
    const opening = openSites(this.dataset.index ?? '', others).catch((error: unknown) => {
      if (this.index === opening) this.index = undefined;
      throw error;
    });
    this.index = opening;
    return opening;
  }

  private async showPage(results: ResultList): Promise<HTMLAnchorElement | null> {
    const first = await results.showPage();
    if (results !== this.results) return null;
    this.more.hidden = results.next === 0;
    this.more.textContent = fill(this.words.more, { count: String(results.next) });
    this.more.onclick = () => void this.showMore(results);
    return first;
  }

  /** Who asks for more goes on reading where the new ones begin. */
  private async showMore(results: ResultList): Promise<void> {
    this.more.disabled = true;
    try {
      (await this.showPage(results))?.focus();
    } catch (error) {
      reportFailure(error);
      if (results === this.results) this.say([this.words.failed]);
    } finally {
      this.more.disabled = false;
    }
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

  private get words(): Words {
    return JSON.parse(this.dataset.words ?? '{}') as Words;
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  private get filters(): HTMLDetailsElement {
    return this.querySelector('.SearchFilters') as HTMLDetailsElement;
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

  private get clearing(): HTMLButtonElement {
    return this.querySelector('.SearchClear') as HTMLButtonElement;
  }

  private get retry(): HTMLButtonElement {
    return this.querySelector('.SearchRetry') as HTMLButtonElement;
  }

  private get tips(): HTMLElement {
    return this.querySelector('.SearchTips') as HTMLElement;
  }
}

customElements.define('site-search', SiteSearch);
