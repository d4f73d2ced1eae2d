import { describe, expect, it } from 'vitest';
import { selectionOf } from '../../../src/client/print/selection.ts';

describe('the sheets that an address asks for', () => {
  it('are each taken once, in their order', () =>
    expect(selectionOf('2023/dx-01,2013/10,2023/dx-01').ids).toEqual(['2023/dx-01', '2013/10']));
  it('may be parted by what people and mail programs put in', () =>
    expect(selectionOf('2013/10、2013/11 2013/12;/2023/dx-01/').ids).toEqual([
      '2013/10',
      '2013/11',
      '2013/12',
      '2023/dx-01',
    ]));
  it('may be written in capitals, or end with a full stop', () =>
    expect(selectionOf('2023/DX-01、2013/10。').ids).toEqual(['2023/dx-01', '2013/10']));
  it('are 200 at most; the others are told', () => {
    const all = Array.from({ length: 500 }, (_, at) => `2013/${at}`);
    const { ids, beyond } = selectionOf(all.join(','));
    expect([ids.length, beyond.length, beyond[0]]).toEqual([200, 300, '2013/200']);
  });
  it('are never anything but items', () =>
    expect(selectionOf('../../etc/passwd,https://example.com,2013/10,2013/<b>').ids).toEqual(['2013/10']));
  it('are none where none is named', () => expect(selectionOf('')).toEqual({ ids: [], beyond: [], unknown: [] }));
});
