import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/source/address-fault.ts';
import { linksInBody, linksInValues } from '../../../src/source/links-in.ts';

const said = (url: string) => addressFault(url)?.[0];

describe('an address of the web', () => {
  it.each([
    'https://www.city.example.lg.jp/keiei/plan.pdf',
    'https://例え.jp/資料',
    'https://xn--r8jz45g.jp/',
    'https://日本語とabc.example/',
    'https://www.chidorino.example:8443/a?x=1@2#p-3',
    'https://10.example.jp/',
    'https://localhost.example.jp/',
    'https://www.lgwan.example.jp/',
    'https://fc2.example/',
    'http://www.chidorino.example./',
    'mailto:a@b.example',
    '/plans/2023/',
  ])('is right: %s', (url) => expect(addressFault(url)).toBeNull());

  const office = (host: string) => `アドレス「${host}」は、庁内のネットワークにあります。`;
  it.each([
    ['https://user:password@www.example.jp/', 'アドレスの中に、利用者の名前やパスワードが書かれています。'],
    ['https://user@www.example.jp/', 'アドレスの中に、利用者の名前やパスワードが書かれています。'],
    ['http://localhost:4321/', office('localhost')],
    ['http://preview.localhost/', office('preview.localhost')],
    ['http://kyoyu-server/plan.pdf', office('kyoyu-server')],
    ['https://127.0.0.1/', office('127.0.0.1')],
    ['https://2130706433/', office('127.0.0.1')],
    ['https://0x7f.1/', office('127.0.0.1')],
    ['https://10.1.2.3/', office('10.1.2.3')],
    ['https://172.16.0.1/', office('172.16.0.1')],
    ['https://169.254.169.254/latest/', office('169.254.169.254')],
    ['https://[::1]/', office('[::1]')],
    ['https://[fd00::1]/', office('[fd00::1]')],
    ['https://[::ffff:192.168.0.1]/', office('[::ffff:c0a8:1]')],
    ['https://portal.chidorino.lgwan.jp/', office('portal.chidorino.lgwan.jp')],
    ['https://172.32.0.1/', 'アドレス「172.32.0.1」は数字で書かれていて、どこの機関のものか分かりません。'],
    ['https://[2001:db8::1]/', 'アドレス「[2001:db8::1]」は数字で書かれていて、どこの機関のものか分かりません。'],
    ['https://аpple.example/', 'アドレス「аpple.example」には、ほかの字とよく似た字が入っています。'],
    ['https://xn--pple-43d.example/', 'アドレス「аpple.example」には、ほかの字とよく似た字が入っています。'],
    ['https://www.ｇοοgle.example/', 'アドレス「www.gοοgle.example」には、ほかの字とよく似た字が入っています。'],
  ])('is refused: %s', (url, message) => expect(said(url)).toBe(message));
});

describe('the addresses of a sheet', () => {
  it('are found as a box’s whole value, in its prose, in lists, and behind a name', () => {
    const values = {
      sources: [{ title: '資料', url: 'https://a.example/x?y=1#z' }],
      background: '詳しくはhttps://b.example/を参照。[資料](https://c.example/) と **https://d.example** も。',
      actions: ['何もない', '<https://e.example/>'],
    };
    expect(linksInValues(values)).toEqual([
      { url: 'https://a.example/x?y=1#z', path: ['sources', 0, 'url'] },
      { url: 'https://b.example/', path: ['background'] },
      { url: 'https://c.example/', path: ['background'] },
      { url: 'https://d.example', path: ['background'] },
      { url: 'https://e.example/', path: ['actions', 1] },
    ]);
  });
  it('are found in a body with their lines, and nothing is where the body cannot be read', () => {
    expect(linksInBody('\n本文 [資料](https://a.example/)\n\n- https://b.example/\n')).toMatchObject([
      { url: 'https://a.example/', place: { line: 2, column: 4 } },
      { url: 'https://b.example/', place: { line: 4, column: 3 } },
    ]);
    expect(linksInBody('<Callout>\n\nhttps://a.example/')).toEqual([]);
  });
});
