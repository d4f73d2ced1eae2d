import { expect, it } from 'vitest';
import { respondJson, respondLongJson } from '../../../src/views/data/respond.ts';

const head = { title: '一行目\n二行目', none: undefined, nested: { list: [null] } };
const entry = { text: 'あ\nい "う" null\n  ]\n}', list: [], more: [1, { a: 'b' }] };

it.each([[[]], [[entry]], [[entry, {}, entry]]])(
  'a long list is written entry by entry, byte for byte as all at once: %#',
  async (entries) => {
    const long = respondLongJson(head, 'plans', entries);
    const whole = respondJson({ ...head, plans: entries });
    expect(long.headers.get('Content-Type')).toBe(whole.headers.get('Content-Type'));
    expect(await long.text()).toBe(await whole.text());
  },
);
