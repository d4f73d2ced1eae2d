import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everywhere, headersFor } from '../../src/hosting/site-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built site on a free port of this machine, as static hosts do: text packed, everything else as it is.
 * @param base the path that the site stands under
 * @param besides files by address that are served as well, and never change
 */
export async function serve(
  dir: string,
  base = '/',
  besides: ReadonlyMap<string, string> = new Map(),
): Promise<{ origin: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const beside = besides.get(asked);
    if (beside !== undefined) {
      response.writeHead(200, { 'Cache-Control': 'max-age=86400, immutable' });
      return response.end(readFileSync(beside));
    }
    const path = asked.startsWith(base) ? normalize(asked.slice(base.length - 1)) : '/404.html';
    const file = [join(dir, path), join(dir, path, 'index.html')].find(
      (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
    );
    const found = file ?? join(dir, '404.html');
    const type = types[extname(found)];
    const packs = type !== undefined && !/image\/png|wasm/.test(type);
    response.writeHead(file ? 200 : 404, {
      ...(file ? headersFor(asked) : everywhere),
      'Content-Type': type ?? 'application/octet-stream',
      ...(packs && { 'Content-Encoding': 'gzip' }),
    });
    if (!existsSync(found)) return response.end();
    if (!packs) return response.end(readFileSync(found));
    // Hosts pack a file once, not for every reader.
    const content = packed.get(found) ?? gzipSync(readFileSync(found));
    packed.set(found, content);
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
