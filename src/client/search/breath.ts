/** Milliseconds that a piece of work may take before what the reader does comes first: a quarter of what is felt, as phones are four times slower. */
const longest = 8;

/** Lets a long list of work breathe: awaited after each piece, it gives way when the last breath was too long ago. */
export function breath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
