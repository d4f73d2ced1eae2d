/** By folder. */
const failures = new Map<string, number>();

/**
 * Counts files of the engine that do not come, or come as something else: it tells of them only in the console, goes on without,
 * and finds nothing. Everything else that is loaded fails by itself.
 * @returns how many there have been
 */
export function watchFailures(folder: string): () => number {
  const counted = () => failures.get(folder) ?? 0;
  if (failures.has(folder)) return counted;
  failures.set(folder, 0);
  const original = window.fetch;
  window.fetch = async (...request) => {
    const [asked] = request;
    const address = asked instanceof Request ? asked.url : String(asked);
    if (!address.includes(folder) || !/\.pf_\w+$/.test(address)) return original(...request);
    try {
      const response = await original(...request);
      const content = await response.arrayBuffer();
      if (!response.ok || !isEngineFile(new Uint8Array(content))) throw new Error(`${response.status} ${address}`);
      return new Response(content, { headers: response.headers });
    } catch (error) {
      failures.set(folder, counted() + 1);
      throw error;
    }
  };
  return counted;
}

/** Packed, or unpacked on the way by a host that sends it as packed. */
function isEngineFile([first, second]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x70 && second === 0x61);
}
