import { describe, expect, it } from 'vitest';
import { progress, toldWhile } from '../../src/progress.ts';
import { parseMemory, toldMemory } from '../../src/source/parse-memory.ts';

/** A stream that keeps what is written, and a clock that a test sets. */
function surroundings(terminal: { isTTY: boolean; columns?: number | undefined }) {
  const written: string[] = [];
  const clock = { time: 1000 };
  const out = { ...terminal, write: (text: string) => written.push(text) };
  return { written, clock, given: { out, now: () => clock.time } };
}
const clear = '\r\u001b[2K';

describe('in a log', () => {
  it('says nothing of work that takes less than two seconds', () => {
    const { written, clock, given } = surroundings({ isTTY: false });
    const told = progress('カードを描いています', given);
    told.tell(0, 1000);
    clock.time += 1999;
    told.tell(999, 1000);
    told.end();
    expect(written).toEqual([]);
  });

  it('has a line after two seconds, and then one every ten', () => {
    const { written, clock, given } = surroundings({ isTTY: false });
    const told = progress('カードを描いています', given);
    for (let second = 0; second <= 25; second++, clock.time += 1000) told.tell(second * 120, 12_000);
    told.end();
    expect(written).toEqual([
      'カードを描いています：240 / 12,000\n',
      'カードを描いています：1,440 / 12,000\n',
      'カードを描いています：2,640 / 12,000\n',
    ]);
  });
});

describe('on a terminal', () => {
  it('rewrites one line, ten times a second at most, and takes it away at the end', () => {
    const { written, clock, given } = surroundings({ isTTY: true, columns: 80 });
    const told = progress('カードを描いています', given);
    clock.time += 2000;
    told.tell(240, 1000);
    clock.time += 99;
    told.tell(241, 1000);
    clock.time += 1;
    told.tell(242, 1000);
    told.end();
    told.end();
    expect(written).toEqual([
      `${clear}カードを描いています：240 / 1,000`,
      `${clear}カードを描いています：242 / 1,000`,
      clear,
    ]);
  });

  it('clears no line that it has not written', () => {
    const { written, given } = surroundings({ isTTY: true });
    progress('カードを描いています', given).end();
    expect(written).toEqual([]);
  });

  it('never goes over the edge, where a line could not be rewritten', () => {
    const { written, clock, given } = surroundings({ isTTY: true, columns: 12 });
    const told = progress('カードを描いています', given);
    clock.time += 2000;
    told.tell(240, 1000);
    expect(written).toEqual([`${clear}カードを描`]);
  });

  it.each([undefined, 0])('writes the whole line where the terminal says of its width: %s', (columns) => {
    const { written, clock, given } = surroundings({ isTTY: true, columns });
    const told = progress('カードを描いています', given);
    clock.time += 2000;
    told.tell(240, 1000);
    expect(written).toEqual([`${clear}カードを描いています：240 / 1,000`]);
  });
});

describe('a memory that tells', () => {
  it('counts the files that it is asked for, and answers as before', () => {
    const memory = parseMemory();
    memory.set('a.mdx', 'あ', { findings: [] });
    const told: number[] = [];
    const telling = toldMemory(memory, (files) => told.push(files));
    expect(telling.get('a.mdx', 'あ')).toEqual({ findings: [] });
    expect(telling.get('b.mdx', 'い')).toBeUndefined();
    expect(told).toEqual([1, 2]);
  });
});

it('what is waited for is handed on, with what went wrong in it', async () => {
  expect(await toldWhile('見本', () => 0, 1, Promise.resolve('済み'))).toBe('済み');
  await expect(toldWhile('見本', () => 0, 1, Promise.reject(new Error('止まった')))).rejects.toThrow('止まった');
});
