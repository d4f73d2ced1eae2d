/** A sentence of the page's HTML with its gaps filled in: `{count}件`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
}
