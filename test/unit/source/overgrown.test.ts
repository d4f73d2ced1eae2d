import { describe, expect, it } from 'vitest';
import { overgrown } from '../../../src/source/overgrown.ts';

const manySigns = '「<」「[」「*」などの記号が多すぎます';
const deep = '引用や箇条書き、部品が深く重なりすぎています。';
const endless = '切れ目のない文字が長く続いています。';

describe('a text that a person may have written', () => {
  it.each<[string, string]>([
    ['a long cell', '実績を公表し、窓口の待ち時間を短くした。'.repeat(2000)],
    ['a clause of nine hundred letters', '永'.repeat(900)],
    ['an address of two thousand letters', `https://www.chidorino.example/search?${'q=a1&'.repeat(400)}`],
    ['a table’s wide rule', `|見出し|\n|${`${'-'.repeat(80)}|`.repeat(12)}\n|値|`],
    ['a table of five hundred rows', '| 課 | 件数 |\n'.repeat(500)],
    ['a line between paragraphs', `上\n\n${'━'.repeat(200)}\n\n下`],
    ['a list in a list in a list', '- a\n  - b\n    - c\n      > d\n'.repeat(300)],
    ['a list of seven hundred entries', '- 窓口の**予約**を`始める`\n'.repeat(700)],
    ['a thousand figures', '1,234.5\n'.repeat(1000)],
  ])('%s is left to the parser', (_, text) => expect(overgrown(text)).toBeNull());
});

describe('a text that nobody has written', () => {
  it.each<[string, string, string]>([
    ['brackets', '['.repeat(5001), manySigns],
    ['tags on lines of their own', '<\n'.repeat(5001), manySigns],
    ['quotes in quotes', '> '.repeat(60), deep],
    ['lists in lists, below a line', `行\n${'- 1. '.repeat(30)}`, deep],
    ['letters alike', 'a'.repeat(400), endless],
    ['digits alike', '１'.repeat(400), endless],
    ['katakana without a break', 'カ'.repeat(400), endless],
    ['a clause that does not end', '永'.repeat(1000), endless],
    ['signs alike', '「'.repeat(400), endless],
  ])('%s is told before a parser gets it', (_, text, message) => expect(overgrown(text)![0]).toContain(message));
});
