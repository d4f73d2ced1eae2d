import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { type Codec, isLossless } from '../../../src/workbook/codec.ts';
import { choiceCodec } from '../../../src/workbook/codecs/choice.ts';
import { dateCodec } from '../../../src/workbook/codecs/date.ts';
import { figureValueCodec } from '../../../src/workbook/codecs/figure-value.ts';
import { figureCodec } from '../../../src/workbook/codecs/figure.ts';
import { namesCodec } from '../../../src/workbook/codecs/names.ts';
import { recordCodec } from '../../../src/workbook/codecs/record.ts';
import { lineCodec, textCodec, wordsCodec } from '../../../src/workbook/codecs/text.ts';
import { yearOptions } from '../../../src/workbook/options.ts';

const said = (codec: Codec, was: unknown, ...contents: (string | number | null)[]) => codec.decode(contents, was);

describe('prose and lists', () => {
  it('shows a list as lines with a mark, and reads it back', () => {
    expect(textCodec.encode(['一つ目', '二つ目'])).toEqual(['・一つ目\n・二つ目']);
    expect(said(textCodec, undefined, '・一つ目\n・二つ目')).toEqual({ value: ['一つ目', '二つ目'] });
  });
  it.each([
    ['half-width marks', '･一つ目\n･二つ目'],
    ['marks of Markdown', '- 一つ目\n- 二つ目'],
    ['marks and a space', '・　一つ目\n・ 二つ目'],
    ['a blank line between', '・一つ目\n\n・二つ目\n'],
  ])('reads %s as a list', (_, text) => {
    expect(said(textCodec, ['前'], text)).toEqual({ value: ['一つ目', '二つ目'] });
  });
  it('takes a line without a mark to the entry above it', () => {
    expect(said(textCodec, undefined, '・一つ目の\n続き\n・二つ目')).toEqual({ value: ['一つ目の\n続き', '二つ目'] });
  });
  it('leaves prose that begins with such a mark what it was', () => {
    expect(said(textCodec, '・一つ目\n・二つ目\n', '・一つ目\n・二つ目と三つ目')).toEqual({
      value: '・一つ目\n・二つ目と三つ目\n',
    });
  });
  it('hides the line break that a block of YAML ends with, and keeps it', () => {
    expect(textCodec.encode('一段落\n\n二段落\n')).toEqual(['一段落\n\n二段落']);
    expect(said(textCodec, '一段落\n\n二段落\n', '一段落\n\n別の段落')).toEqual({ value: '一段落\n\n別の段落\n' });
    expect(said(textCodec, '一行', '一行\n二行')).toEqual({ value: '一行\n二行\n' });
  });
  it('empties a box, and leaves an empty one as it was', () => {
    expect(said(textCodec, '前', null)).toEqual({ value: undefined });
    expect(said(textCodec, '', '  ')).toEqual({ value: '' });
  });
  it('takes one line where there is room for one', () => {
    expect(said(lineCodec, '前', '二行\nの題')).toEqual({
      fault: ['一行の欄に、改行があります。', '改行を消して、一行で書いてください。'],
      at: 0,
    });
  });
  it('parts words as on paper', () => {
    expect(said(wordsCodec, ['前'], '業務の見直し、デジタル化')).toEqual({ value: ['業務の見直し', 'デジタル化'] });
  });
});

describe('figures and days', () => {
  it.each<[string, string | number, number]>([
    ['a number', 98.2, 98.2],
    ['full width', '１２００', 1200],
    ['separators', '1,200', 1200],
    ['a minus of the trade', '▲35.5', -35.5],
    ['a minus sign of typesetting', '－３', -3],
  ])('understands %s', (_, content, value) => {
    expect(said(figureCodec(false), undefined, content)).toEqual({ value });
  });
  it('takes words where the box does, and not where it does not', () => {
    expect(said(figureCodec(true), undefined, '80％以上')).toEqual({ value: '80％以上' });
    expect(said(figureCodec(false), undefined, '約80')).toEqual({
      fault: [
        '「約80」は数値として読めません。',
        '数値だけを半角で書いてください（例: 1200、-35.5）。単位や桁区切りは付けず、マイナスは半角の「-」にします。',
      ],
      at: 0,
    });
  });
  it.each(['2026-04-01', '2026/4/1', '２０２６年４月１日', '令和8年4月1日'])('reads %s as a day', (text) => {
    expect(said(dateCodec, undefined, text)).toEqual({ value: '2026-04-01' });
  });
  it('does not take a serial number, nor what is no day', () => {
    expect(said(dateCodec, undefined, 46113)).toEqual({
      fault: [
        '「46113」は、日付を表す Excel の内部の番号（シリアル値）のようです。',
        '2026-04-01 のように、文字で書いてください。',
      ],
      at: 0,
    });
    expect(said(dateCodec, undefined, '四月')).toMatchObject({
      fault: ['「四月」は日付として読めません。', '実在する日付を 2015-04-01 の形で書いてください。'],
    });
  });
});

describe('choices', () => {
  const grades = choiceCodec([
    { value: 'A', shown: 'A　達成', names: ['達成'] },
    { value: 'B', shown: 'B　おおむね達成', names: ['おおむね達成'] },
  ]);
  it.each(['A', 'Ａ', 'A　達成', '達成', ' A '])('takes 「%s」', (text) => {
    expect(said(grades, 'B', text)).toEqual({ value: 'A' });
  });
  const years = choiceCodec(yearOptions([2019, 2022, 2023]));
  it.each([
    '2022',
    '2022.0',
    '２０２２',
    '2022年度',
    'R4',
    'Ｒ４',
    'r4',
    'R4年度',
    '令和4年',
    '令和4',
    '令和４年度（2022年度）',
  ])('takes 「%s」 for a year', (text) => {
    expect(said(years, undefined, text)).toEqual({ value: 2022 });
  });
  it('takes no year that is not offered, nor one for a grade', () => {
    expect(said(years, undefined, 'H31')).toEqual({ value: 2019 });
    expect(said(years, undefined, 'R3')).toEqual({
      fault: [
        '「R3」は、この欄の選択肢にありません。',
        '「令和元年度（2019年度）」・「令和4年度（2022年度）」・「令和5年度（2023年度）」 から選んでください。',
      ],
      at: 0,
    });
    expect(said(choiceCodec([{ value: 'A', shown: 'A' }]), undefined, 'R4')).toHaveProperty('fault');
  });
  it('says what was likely meant, or what there is', () => {
    expect(said(grades, undefined, 'おおむね達或')).toEqual({
      fault: ['「おおむね達或」は、この欄の選択肢にありません。', '「B　おおむね達成」ではありませんか。'],
      at: 0,
    });
    expect(said(grades, undefined, '特上')).toEqual({
      fault: ['「特上」は、この欄の選択肢にありません。', '「A　達成」・「B　おおむね達成」 から選んでください。'],
      at: 0,
    });
  });
  const offices = namesCodec(
    ['税務課', '市民課', '支所'].map((value) => ({ value, shown: value })),
    3,
  );
  it('keeps an office’s role with its name, or with its place where another takes over', () => {
    const was = [{ name: '税務課', role: '受付' }, '市民課'];
    expect(said(offices, was, '市民課', '税務課', null)).toEqual({
      value: ['市民課', { name: '税務課', role: '受付' }],
    });
    expect(said(offices, was, '支所', '市民課', null)).toEqual({ value: [{ name: '支所', role: '受付' }, '市民課'] });
  });
  it('keeps one name one name, and makes a list where there are two', () => {
    expect(said(offices, '税務課', '市民課', null, null)).toEqual({ value: '市民課' });
    expect(said(offices, '税務課', '税務課', null, '支所')).toEqual({ value: ['税務課', '支所'] });
  });
  it('tells in which of its cells a name is none', () => {
    expect(said(offices, undefined, '税務課', '市民科', null)).toEqual({
      fault: ['「市民科」は、この欄の選択肢にありません。', '「市民課」ではありませんか。'],
      at: 1,
    });
  });
});

describe('what cells cannot hold is not taken for writable', () => {
  it.each<[string, unknown]>([
    ['a control character', 'a\u0007b'],
    ['what Excel reads as the code of a character', 'a_x000D_b'],
    ['a carriage return', 'a\rb'],
    ['half a letter', 'a\ud842b'],
    ['an entry that goes on with a mark', ['一つ目\n・二つ目']],
    ['an empty entry among others', ['一つ目', '']],
    ['more letters than a cell takes', 'あ'.repeat(15_001)],
  ])('%s', (_, value) => {
    expect(isLossless(textCodec, value)).toBe(false);
  });
  it('whatever else there is comes back from the bytes of a workbook', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 });
    const parts = fc.constantFrom(
      '・',
      '- ',
      '=1+1',
      '@x',
      "'",
      '+81',
      '\n',
      '\n\n',
      ' ',
      '　',
      '010',
      '#',
      '&<>"',
      '\t',
    );
    const prose = fc.array(fc.oneof(line, parts), { maxLength: 6 }).map((all) => all.join(''));
    const texts = fc.sample(fc.oneof(prose, fc.array(prose, { maxLength: 4 })), { numRuns: 600, seed: 7 });
    const held = texts.filter((text) => isLossless(textCodec, text));
    expect(held.length).toBeGreaterThan(300);
    const rows = held.map((text) => textCodec.encode(text).map((content) => (content === '' ? null : content)));
    const cells = new Map(rows.map(([value = null], row) => [`${row},0`, { value, type: 'string' as const }]));
    const { sheets } = await readXlsx(await writeXlsx({ sheets: [{ name: 'x', rows: [], cells }] }));
    const back = held.map((text, row) =>
      textCodec.decode([(sheets[0]!.rows[row]?.[0] ?? null) as string | null], text),
    );
    expect(back).toEqual(held.map((value) => ({ value })));
  });
});

describe('a value of several cells', () => {
  const codec = recordCodec([
    { key: 'year', codec: figureCodec(false), needed: '基準の年度' },
    { key: 'value', codec: figureValueCodec, needed: '基準の値' },
    { key: 'reason', codec: textCodec },
  ]);
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['all of it', { year: 2012, value: 5, reason: '試行のため' }],
    ['a part of it, in an order of its own', { value: 5, year: 2012 }],
    [
      'a list and a figure that is not settled',
      { year: 2012, value: { value: '策定', note: '見込' }, reason: ['一', '二'] },
    ],
    ['what has no cell', { year: 2012, other: 'x', value: 5 }],
  ])('holds %s without loss', (_, value) => {
    expect(isLossless(codec, value)).toBe(true);
  });
  it('is gone when all its cells are empty', () => {
    expect(said(codec, { year: 2012, value: 5 }, null, ' ', '')).toEqual({ value: undefined });
  });
  it('tells in which cell something is missing or wrong', () => {
    const missing = ['基準の値が書かれていません。', '書くか、一緒に書いたほかの欄も空にしてください。'];
    expect(said(codec, undefined, 2012, null, '理由')).toEqual({ fault: missing, at: 1 });
    expect(said(codec, undefined, '昨年', 5, null)).toMatchObject({ at: 0 });
  });
});
