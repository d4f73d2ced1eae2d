import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import { promptWords } from '../../../src/words/new-command.ts';

/** What a dialogue is held through. */
export interface Terminal {
  input: Readable;
  output: Writable & { columns?: number; rows?: number };
}

/** The same terminal, on which the library's own English words stand in Japanese: it lets no one choose them. */
export function inJapanese({ input, output }: Terminal): Terminal {
  const translated = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      output.write(promptWords.reduce((text, [english, japanese]) => text.replace(english, japanese), String(chunk)));
      done();
    },
  });
  Object.defineProperties(translated, {
    isTTY: { value: true },
    // Some terminals say 0.
    columns: { get: () => output.columns || 80 },
    rows: { get: () => output.rows || 24 },
  });
  output.on('resize', () => translated.emit('resize'));
  return { input, output: translated };
}
