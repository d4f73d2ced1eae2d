import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publishedAddresses } from '../../../scripts/lib/addresses/published.ts';
import { folder } from '../../support/repository.ts';

const otherwise =
  '一覧がないまま作ると、なくなったアドレスに気づけません。初めて公開するときや、一覧を使わないときは、PUBLISHED_ADDRESSES に none と書いてください。';
const patience = { seconds: 1, attempts: 2, pause: 1 };
const asked = (named: string) => publishedAddresses({ PUBLISHED_ADDRESSES: named }, patience);

/** A host that gives one answer after the other, the last one ever after. */
async function host(...answers: [status: number, text: string][]): Promise<string> {
  let at = 0;
  const server = createServer((_, response) => {
    const [status, text] = answers[Math.min(at++, answers.length - 1)]!;
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/addresses.txt`;
}

describe('what the public site says has been published', () => {
  it('is its list', async () =>
    expect(await asked(await host([200, '/\n/departments/市民課/\n']))).toEqual(['/', '/departments/市民課/']));
  it('is nothing before the first time', async () => expect(await asked(await host([404, 'none']))).toEqual([]));
  it('is asked for again where the host is out of order for a moment', async () =>
    expect(await asked(await host([503, ''], [200, '/\n']))).toEqual(['/']));
  it('is not asked for where nobody names it', async () => {
    expect(await publishedAddresses({})).toEqual([]);
    expect(await asked('none')).toEqual([]);
  });
  it('may lie in a file', async () => {
    const file = join(await folder('list'), 'addresses.txt');
    await writeFile(file, '\ufeff/\r\n/about/\r\n');
    expect(await asked(file)).toEqual(['/', '/about/']);
  });
});

describe('a list that cannot be had stops the command', () => {
  it('where the host refuses it', async () => {
    const address = await host([403, 'no']);
    await expect(asked(address)).rejects.toThrow(
      `公表したアドレスの一覧（${address}）を受け取れませんでした（応答は 403）。今のサイトが開けるかを確かめて、もう一度実行してください。${otherwise}`,
    );
  });
  it('where the host stays out of order', async () =>
    await expect(asked(await host([500, 'no']))).rejects.toThrow('（応答は 500）'));
  it('where nobody answers', async () => {
    const address = 'http://127.0.0.1:9/addresses.txt';
    await expect(asked(address)).rejects.toThrow(
      `公表したアドレスの一覧（${address}）につながりませんでした。通信と、今のサイトが開けるかを確かめて、もう一度実行してください。${otherwise}`,
    );
  });
  it('where something else is answered, as by hosts that answer everything', async () => {
    const address = await host([200, '<!doctype html>\n<title>市のサイト</title>\n']);
    await expect(asked(address)).rejects.toThrow(
      `「${address}」は、公表したアドレスの一覧（addresses.txt）ではありません。${otherwise}`,
    );
  });
  it('where there is no such file', async () =>
    await expect(asked('no-such/addresses.txt')).rejects.toThrow(
      `PUBLISHED_ADDRESSES に書いてあるファイル「no-such/addresses.txt」がありません。${otherwise}`,
    ));
  it.each(['ftp://example.jp/addresses.txt', 'https://'])(
    'where %s is no address of a site',
    async (address) =>
      await expect(asked(address)).rejects.toThrow(
        `PUBLISHED_ADDRESSES「${address}」はアドレスとして読めません。https://example.jp/gyokaku/addresses.txt の形で書いてください。`,
      ),
  );
});
