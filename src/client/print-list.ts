/** The sheets chosen for printing, as `2013/10`, in the order of choice. Kept in this browser, apart for each site on its host. */
export function chosenSheets(base: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch (error) {
    // Storage that is blocked or was written by somebody else holds nothing for us.
    if (error instanceof DOMException || error instanceof SyntaxError) return [];
    throw error;
  }
}

/** @returns false where this browser keeps nothing: then the choice lasts as long as its address */
export function keepSheets(base: string, ids: readonly string[]): boolean {
  try {
    localStorage.setItem(keyOf(base), JSON.stringify([...new Set(ids)]));
  } catch (error) {
    // It is blocked, or full.
    if (error instanceof DOMException) return false;
    throw error;
  }
  document.dispatchEvent(new Event(changed));
  return true;
}

/** Calls back whenever the choice changes, here or in another tab, until the signal ends it. */
export function onChange(call: () => void, signal: AbortSignal): void {
  document.addEventListener(changed, call, { signal });
  addEventListener('storage', call, { signal });
}

/** Address of the page that prints them. Readable: ids hold nothing that an address must encode. */
export function addressOf(base: string, ids: readonly string[]): string {
  return `${base}print/${ids.length > 0 ? `?items=${ids.join(',')}` : ''}`;
}

const changed = 'print-list';
const keyOf = (base: string) => `print-list ${base}`;
