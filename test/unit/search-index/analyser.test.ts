import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../src/search-index/analyser.ts';

const dic_path = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '../dict/');
const original = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path }) }).build();
const analyse = await loadAnalyser();
const byOriginal = (text: string) =>
  original.tokenize(text).map(({ surface_form, reading, pos }) => ({
    surface: surface_form,
    ...(reading !== undefined && reading !== '*' && { reading }),
    speech: pos,
  }));

describe('the analyser, made quicker, reads as it did', () => {
  it('every line of the sample', () => {
    const sheets = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.mdx'),
    );
    const lines = sheets.flatMap((name) => readFileSync(join('content', name), 'utf8').split('\n'));
    expect(lines.length).toBeGreaterThan(1000);
    for (const line of new Set(lines)) expect(analyse(line)).toEqual(byOriginal(line));
  });
  it.each(['', 'あ', '𠮷野家', '吉\u{20bb7}野', 'abc　ＡＢＣ', '👪が来た', 'é', '行財政改革推進本部', 'ヴ'])(
    '「%s」',
    (text) => expect(analyse(text)).toEqual(byOriginal(text)),
  );
  it('and goes on where half a letter stands, which ended it', () => {
    expect(() => byOriginal('窓口\ud842')).toThrow();
    expect(analyse('窓口\ud842')[0]).toEqual({ surface: '窓口', reading: 'マドグチ', speech: '名詞' });
  });
});
