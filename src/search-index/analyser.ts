import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { prefixSearch } from './prefix-search.ts';

/** A word of a text with its reading in katakana. */
export interface Morpheme {
  surface: string;
  /** undefined where the dictionary does not know the word. */
  reading?: string;
  /** 名詞, 動詞 … */
  speech: string;
}

export type Analyser = (text: string) => Morpheme[];

/**
 * The analyser with its dictionary (IPADIC), read from disk: 0.8 s. Two of its ways are made shorter, which leaves it a quarter of the time:
 * how it looks for the words that a text begins with, and that it decodes what it knows of a word each time that the word comes.
 */
export async function loadAnalyser(): Promise<Analyser> {
  const dic_path = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '../dict/');
  const tokenizer = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path }) }).build();
  const { token_info_dictionary: words, viterbi_builder: builder } = tokenizer;
  builder.trie.commonPrefixSearch = prefixSearch(builder.trie);
  const decode = words.getFeatures.bind(words);
  const decoded = new Map<string, string>();
  words.getFeatures = (word) => {
    const known = decoded.get(word) ?? decode(word);
    decoded.set(word, known);
    return known;
  };
  return (text) =>
    tokenizer.tokenize(text).map(({ surface_form, reading, pos }) => ({
      surface: surface_form,
      ...(reading !== undefined && reading !== '*' && { reading }),
      speech: pos,
    }));
}
