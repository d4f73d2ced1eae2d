/** A sheet's page with the other addresses of the same sheet, which go wherever it goes. */
export interface ItemAddress {
  plan: string;
  item: string;
}

/** `/plans/2023/dx-01/` */
export function itemAt(address: string): ItemAddress | null {
  const [, plan, item] = /^\/plans\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return plan !== undefined && item !== undefined && item !== 'sheets' ? { plan, item } : null;
}

/** `/plans/2023/` */
export function planAt(address: string): string | null {
  return /^\/plans\/([^/]+)\/$/.exec(address)?.[1] ?? null;
}

/** All addresses of a sheet, its page first. */
export function addressesOfItem({ plan, item }: ItemAddress): string[] {
  const page = `/plans/${plan}/${item}/`;
  return [page, `${page}sheet/`, `${page}index.md`, `/data/${plan}/${item}.json`, `/pdf/${plan}/${item}.pdf`];
}

/** The page of the sheet that an address is one of, or null. */
export function pageOfItem(address: string): string | null {
  const [, plan, item] =
    /^\/plans\/([^/]+)\/([^/]+)\/(?:sheet\/|index\.md)?$/.exec(address) ??
    /^\/(?:data|pdf)\/([^/]+)\/([^/]+)\.(?:json|pdf)$/.exec(address) ??
    [];
  return plan !== undefined && item !== undefined && item !== 'sheets' ? `/plans/${plan}/${item}/` : null;
}

/** The plan that an address belongs to, or null. */
export function planOf(address: string): string | null {
  return /^\/(?:plans|data|pdf)\/([^/.]+)(?:[/.]|$)/.exec(address)?.[1] ?? null;
}

/** The same address in another plan: `/data/2013/01.json` in `h25` is `/data/h25/01.json`. */
export function inPlan(address: string, plan: string): string {
  return address.replace(/^(\/[^/]+\/)[^/.]+/, (_, start: string) => `${start}${plan}`);
}
