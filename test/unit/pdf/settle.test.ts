import { describe, expect, it } from 'vitest';
import { settle } from '../../../scripts/lib/pdf/settle.ts';

const pdf = (moment: string, nodes: string[]) =>
  Buffer.from(
    `<</CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>${nodes
      .map((node) => `/ID (${node})`)
      .join(' ')} /Headers [(${nodes[0]})] \u00ff\u0080stream`,
    'latin1',
  );

describe('the bytes of a PDF', () => {
  it('are the same whenever and after whatever it was printed', () => {
    const first = settle(pdf('20261125064946', ['node00000017', 'node00000020']), '2014-11-10');
    const again = settle(pdf('20261126101112', ['node00004711', 'node00004720']), '2014-11-10');
    expect(again.equals(first)).toBe(true);
    expect(first.toString('latin1')).toContain("/CreationDate (D:20141110000000+09'00')");
    expect(first.toString('latin1')).toContain('/ID (node00000001) /ID (node00000002) /Headers [(node00000001)]');
  });
  it('name cells by where they stand, in whatever order the browser has met them', () => {
    const cells = (first: string, second: string, third: string) => {
      const objects = new Map([
        [first, '35 0 R'],
        [second, '141 0 R'],
        [third, '7 0 R'],
      ]);
      const names = [...objects].sort(([a], [b]) => (a < b ? -1 : 1));
      const list = names.map(([node, object]) => `(${node}) ${object}`).join(' ');
      return Buffer.from(
        `/ID (${first}) /ID (${second}) /Headers [(${first})] /ID (${third})
<</Limits [(${names[0]![0]}) (${names[2]![0]})]\n/Names [${list}]>>`,
        'latin1',
      );
    };
    const plain = settle(cells('node00000004', 'node00000005', 'node00000009'), '2014-11-10');
    const other = settle(cells('node00000205', 'node00000031', 'node00000044'), '2014-11-10');
    expect(other.toString('latin1')).toBe(plain.toString('latin1'));
    expect(plain.toString('latin1')).toContain(
      '<</Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 35 0 R (node00000002) 141 0 R (node00000003) 7 0 R]>>',
    );
  });
  it('keep their length and all else, for a PDF knows its parts by their places', () => {
    const before = pdf('20261125064946', ['node00000017']);
    const after = settle(before, '2014-11-10');
    expect(after).toHaveLength(before.length);
    expect(after.subarray(-8).equals(before.subarray(-8))).toBe(true);
  });
});
