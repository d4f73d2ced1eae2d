interface PagefindResult {
  data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }>;
}

interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

const pageSize = 20;

/** The search box over the site's index. The query lives in the URL, so that a link, a reload and the back button show the same. */
class SiteSearch extends HTMLElement {
  private engine: Promise<Pagefind> | undefined;
  private turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const url = new URL(location.href);
      url.searchParams.set('q', input.value);
      history.pushState(null, '', url);
      void this.search(input.value);
    });
    const restore = () => {
      input.value = new URL(location.href).searchParams.get('q') ?? '';
      void this.search(input.value);
    };
    window.addEventListener('popstate', restore);
    restore();
  }

  private async search(query: string): Promise<void> {
    const turn = ++this.turn;
    this.list.replaceChildren();
    this.more.hidden = true;
    const wanted = query.trim().slice(0, 200);
    if (wanted === '') return this.say('');
    this.say(this.dataset.searching ?? '');
    try {
      this.engine ??= import(/* @vite-ignore */ this.dataset.index ?? '') as Promise<Pagefind>;
      const { results } = await (await this.engine).search(wanted.normalize('NFKC'));
      // A later query has been typed meanwhile.
      if (turn !== this.turn) return;
      const words = (results.length > 0 ? this.dataset.found : this.dataset.nothing) ?? '';
      this.say(words.replace('{count}', String(results.length)).replace('{query}', () => wanted));
      await this.show(results, turn);
    } catch {
      // The next search tries to load the index again.
      this.engine = undefined;
      if (turn === this.turn) this.say(this.dataset.failed ?? '');
    }
  }

  private async show(results: PagefindResult[], turn: number): Promise<void> {
    const entries = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
    if (turn !== this.turn) return;
    this.list.append(...entries.map((entry) => this.entry(entry)));
    const rest = results.slice(pageSize);
    this.more.hidden = rest.length === 0;
    this.more.onclick = () => void this.show(rest, turn);
  }

  private entry({ url, meta, excerpt }: Awaited<ReturnType<PagefindResult['data']>>): Node {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title ?? url;
    const heading = document.createElement('h2');
    heading.append(link);
    const text = document.createElement('p');
    // Pagefind escapes the page's text and adds nothing but <mark>.
    text.innerHTML = excerpt;
    const node = document.createElement('li');
    node.className = 'SearchResult';
    node.append(heading, text);
    return node;
  }

  private say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  private get list(): Element {
    return this.querySelector('.SearchResults') as Element;
  }

  private get more(): HTMLButtonElement {
    return this.querySelector('.SearchMore') as HTMLButtonElement;
  }
}

customElements.define('site-search', SiteSearch);
