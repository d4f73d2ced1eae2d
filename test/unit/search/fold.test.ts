import { describe, expect, it } from 'vitest';
import { searchTables } from '../../../scripts/lib/search-tables.ts';
import { fold } from '../../../src/search/fold.ts';
import { fullTables } from '../../../src/search/full-tables.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../support/paths.ts';

const folded = (text: string) => fold(text, fullTables).text;

describe('spellings of one thing fold to one', () => {
  it.each([
    ['width and case', ['ＩＣＴ', 'ICT', 'ict']],
    ['half-width kana with their marks', ['ｸﾞﾙｰﾌﾟ', 'グループ']],
    ['old and variant kanji', ['會議', '会議']],
    ['kanji of names', ['渡邉', '渡邊', '渡辺']],
    ['radicals that PDFs leave', ['⻑寿命', '⾧寿命', '長寿命']],
    ['compatibility forms and selectors', ['塚', '塚', '塚\uFE00']],
    ['long vowels', ['サーバー', 'サーバ', 'サ－バ－', 'ｻｰﾊﾞｰ']],
    ['dashes after katakana', ['コ―ル', 'コ−ル', 'コール']],
    ['V and B', ['ヴァイオリン', 'バイオリン']],
    ['small ke', ['霞ヶ関', '霞ケ関']],
    ['counted months', ['3ヶ月', '3カ月', '３箇月', '3か月']],
    ['places without a number', ['数ヶ所', '数箇所', '数か所']],
    ['hyphens in words', ['Wi-Fi', 'ｗｉ－ｆｉ', 'WiFi']],
    ['hyphens before katakana', ['e-ラーニング', 'eラーニング']],
    ['separators in numbers', ['1,200', '１，２００', '1200']],
    ['invisible characters', ['協\u200B議\u00AD制\uFEFF度', '協議制度']],
    ['okurigana of nouns', ['取り組み', '取組み', '取組']],
    ['okurigana at both ends', ['引き継ぎ', '引継ぎ', '引継']],
    ['okurigana of three kana', ['問い合わせ', '問合わせ', '問合せ']],
    ['okurigana after a noun', ['手続き', '手続']],
    ['longer and shorter okurigana', ['一時預かり', '一時預り']],
    ['okurigana inside verbs', ['引き継いだ', '引継いだ']],
    [
      'eras',
      ['平成25年度', '平成２５年度', 'H25年度', '平成二十五年度', '二〇一三年度', '2013年度', '平成25（2013）年度'],
    ],
    ['first years', ['令和元年度', '令和1年度', 'R1年度', '令和元（2019）年度']],
    ['older eras', ['昭和六十年', '昭和60年', 'S60年', '1985年']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(folded)).size).toBe(1);
  });
});

describe('what differs stays apart', () => {
  it.each([
    ['生き物', '生物'],
    ['バス', 'ばす'],
    ['スキー', 'スキル'],
    ['カバー', 'カバ'],
    ['実施した', '実施'],
    ['三人', '3人'],
    ['M2', '1869'],
    ['25年度', '2013年度'],
    ['斎藤', '斉藤'],
    ['①3年間', '13年間'],
  ])('%s is not %s', (one, other) => expect(folded(one)).not.toBe(folded(other)));
});

describe('the ends of lines', () => {
  it.each([
    ['in the middle of a word are joined', '協議\n制度', '協議制度'],
    ['within a number as well', '平成２\n６年度', '2014年度'],
    ['within an abbreviation', 'RP\nA', 'rpa'],
    ['with carriage returns', '協議\r\n制度', '協議制度'],
    ['between paragraphs are kept', '協議\n\n制度', '協議\n\n制度'],
    ['before a bullet are kept', '協議\n- 制度', '協議\n- 制度'],
    ['between English words are kept', 'open data\nportal', 'open data\nportal'],
  ])('%s', (_, text, expected) => expect(folded(text)).toBe(expected));
});

it('remembers for each letter which part of the original it stands for', () => {
  const text = 'ｸﾞﾙｰﾌﾟ會議は\n平成２５年度に取り組み';
  const { text: result, starts, ends } = fold(text, fullTables);
  const originalOf = (part: string) => {
    const at = result.indexOf(part);
    return text.slice(starts[at], ends[at + part.length - 1]);
  };
  expect(result).toBe('グループ会議は2013年度に取組');
  expect(originalOf('グループ会議')).toBe('ｸﾞﾙｰﾌﾟ會議');
  expect(originalOf('2013年度')).toBe('平成２５年度');
  expect(originalOf('取組')).toBe('取り組');
  expect(starts.length).toBe(result.length);
});

it('takes any text without an error, and keeps all its letters', () => {
  for (const text of [
    '',
    '\ud800',
    '😀👨‍👩‍👧',
    'ー'.repeat(5000),
    '\n'.repeat(5000),
    'a'.repeat(100_000),
    '取り'.repeat(20_000),
  ])
    expect(() => fold(text, fullTables)).not.toThrow();
});

it('looks up tables that are what the dictionaries make', async () => {
  const file = join(root, 'src/search/tables.ts');
  const made = await format(searchTables(), { ...(await resolveConfig(file)), filepath: file });
  expect(readFileSync(file, 'utf8')).toBe(made);
});
