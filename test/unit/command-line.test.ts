import { describe, expect, it } from 'vitest';
import { messageOf } from '../../scripts/lib/outcome.ts';
import { readArgs } from '../../scripts/lib/read-args.ts';

describe('a command line', () => {
  const options = { out: { type: 'string' } } as const;
  it('gives its options and names', () => {
    const { values, positionals } = readArgs(['a', '--out', 'b'], 'usage', options, true);
    expect([values.out, positionals]).toEqual(['b', ['a']]);
  });
  it.each([[['--uot', 'b']], [['--out']], [['a']]])('that cannot be read is told with the usage: %s', (args) =>
    expect(() => readArgs(args, 'usage', options)).toThrow(new Error(`「${args.join(' ')}」は読めません。\nusage`)),
  );
  it('is not blamed for a mistake in the program', () =>
    expect(() => readArgs([], 'usage', { out: { type: 'text' as 'string' } })).toThrow(TypeError));
});

describe('the end of a command', () => {
  it('is told in the words of its error', () =>
    expect(messageOf(new Error('内容がありません。'))).toBe('内容がありません。'));
  it('shows a mistake in the program as it is, with its stack', () => {
    const mistake = new TypeError('a mistake');
    expect(() => messageOf(mistake)).toThrow(mistake);
  });
});
