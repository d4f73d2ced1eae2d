import type { CatalogueEntry } from '../../search/stored.ts';
import { reportFailure } from '../load.ts';
import { breath } from './breath.ts';
import { type Shown, headOfResult, showCells } from './result-view.ts';

const pageSize = 10;

/** The results of one answer in the page's list: a page at a time, or all by name at once, with their cells when they come into sight. */
export class ResultList {
  private shown = 0;
  private closed = false;
  private watcher: IntersectionObserver | undefined;
  private readonly list: HTMLElement;
  private readonly items: readonly number[];
  private readonly how: Shown;

  constructor(list: HTMLElement, items: readonly number[], how: Shown) {
    this.list = list;
    this.items = items;
    this.how = how;
  }

  /** How many the next page holds. */
  get next(): number {
    return Math.min(pageSize, this.items.length - this.shown);
  }

  /** Shows the next page; the first link of it, if there is one. @throws when an item does not come */
  async showPage(): Promise<HTMLAnchorElement | null> {
    this.list.ariaBusy = 'true';
    try {
      return await this.fillPage();
    } finally {
      // What another answer does in the list is that one's to tell.
      if (!this.closed) this.list.ariaBusy = null;
    }
  }

  private async fillPage(): Promise<HTMLAnchorElement | null> {
    const numbers = this.items.slice(this.shown, this.shown + pageSize);
    const items = await Promise.all(numbers.map((number) => this.how.index.item(number)));
    if (this.closed) return null;
    this.shown += numbers.length;
    const nodes: HTMLElement[] = [];
    const breathe = breath();
    for (const [at, item] of items.entries()) {
      const how = shownOf(this.how, numbers[at]!);
      const node = headOfResult([item.id, item.path, item.no, item.title, item.plan], how);
      showCells(node, item, how);
      this.list.append(node);
      nodes.push(node);
      await breathe();
      if (this.closed) return null;
    }
    return nodes[0]?.querySelector('a') ?? null;
  }

  /** @throws when the catalogue does not come */
  async showAll(): Promise<void> {
    const entries = await Promise.all(this.items.map((number) => this.how.index.entry(number)));
    this.shown = this.items.length;
    if (this.closed) return;
    this.list.append(...entries.map((entry, at) => this.waiting(entry, this.items[at]!)));
  }

  /** Nothing more is loaded or shown for an answer that another has taken the place of. */
  close(): void {
    this.closed = true;
    this.list.ariaBusy = null;
    this.watcher?.disconnect();
  }

  private waiting(entry: CatalogueEntry, number: number): HTMLElement {
    const node = headOfResult(entry, shownOf(this.how, number));
    node.dataset.number = String(number);
    this.watcher ??= new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) if (isIntersecting) void this.fill(target as HTMLElement);
      },
      { rootMargin: '600px' },
    );
    this.watcher.observe(node);
    return node;
  }

  private async fill(node: HTMLElement): Promise<void> {
    this.watcher?.unobserve(node);
    const number = Number(node.dataset.number);
    try {
      showCells(node, await this.how.index.item(number), shownOf(this.how, number));
    } catch (error) {
      // Its heading stands and leads to the item; asking again and again would not help.
      reportFailure(error);
    }
  }
}

/** What an item is shown with: another site's leads there, under that site's title. */
function shownOf(how: Shown, number: number): Shown {
  const site = how.index.siteOf(number);
  return site ? { ...how, base: site.address, ...(site.title !== undefined && { site: site.title }) } : how;
}
