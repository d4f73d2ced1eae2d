import { expect, it } from 'vitest';
import { longJson } from '../../../src/views/data/long-json.ts';
import { respondJson } from '../../../src/views/data/respond.ts';

const head = { title: '一行目\n二行目', none: undefined, nested: { list: [null] } };
const entry = { text: 'あ\nい "う" null\n  ]\n}', list: [], more: [1, { a: 'b' }] };

it.each([[[]], [[entry]], [[entry, {}, entry]]])(
  'a long list is written entry by entry, byte for byte as all at once: %#',
  async (entries) => {
    const whole = respondJson({ ...head, plans: entries });
    expect([...longJson(head, 'plans', entries)].join('')).toBe(await whole.text());
  },
);
