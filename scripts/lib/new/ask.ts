import { styleText } from 'node:util';
import { CANCEL_SYMBOL, S_BAR, autocomplete, autocompleteMultiselect, intro, select, text } from '@clack/prompts';
import { newCommand } from '../../../src/words/new-command.ts';
import { type Terminal, inJapanese } from './japanese-terminal.ts';

/** One of the things to choose from. */
export interface Choice {
  value: string;
  label: string;
  /** What else it may be searched by. */
  names?: string;
  hint?: string;
}

/** How questions are put. Each throws where the dialogue is broken off. */
export interface Dialogue {
  line(
    question: string,
    write: string,
    answer: { example?: string; initial?: string; faultOf: (text: string) => string | undefined },
  ): Promise<string>;
  one(question: string, write: string, choices: readonly Choice[]): Promise<string>;
  oneOfFew(question: string, write: string, choices: readonly Choice[]): Promise<string>;
  several(question: string, write: string, choices: readonly Choice[]): Promise<string[]>;
}

export function startDialogue(terminal: Terminal): Dialogue {
  const through = inJapanese(terminal);
  const { ask } = newCommand;
  intro(ask.intro, through);
  // The library draws the line beside a question's own lines in one of its questions, and leaves it out in the others.
  const lines = (question: string, write: string) => [question, ...write.split(/(?<=。)/)];
  const message = (question: string, write: string) => lines(question, write).join(`\n${styleText('gray', S_BAR)}  `);
  const searched = (choices: readonly Choice[]) => ({
    options: choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) })),
    filter: (search: string, { value }: { value: string }) =>
      isMeant(
        search,
        choices.find((one) => one.value === value)!,
      ),
    placeholder: ask.search,
    maxItems: 12,
    ...through,
  });
  return {
    line: async (question, write, { example, initial, faultOf }) =>
      answered(
        await text({
          message: message(question, write),
          validate: (typed) => faultOf(typed ?? ''),
          ...(example !== undefined && { placeholder: ask.example(example) }),
          ...(initial !== undefined && { initialValue: initial }),
          ...through,
        }),
      ) ?? '',
    one: async (question, write, choices) =>
      answered(
        await autocomplete<string>({
          message: message(question, write),
          validate: (chosen) => (chosen === undefined ? ask.none : undefined),
          ...searched(choices),
        }),
      ),
    oneOfFew: async (question, write, choices) =>
      answered(await select<string>({ message: lines(question, write).join('\n'), options: [...choices], ...through })),
    several: async (question, write, choices) =>
      answered(
        await autocompleteMultiselect<string>({
          message: message(question, write),
          required: true,
          ...searched(choices),
        }),
      ),
  };
}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (answer === CANCEL_SYMBOL) throw new Error(newCommand.cancelled);
  return answer;
}

function isMeant(search: string, { value, label, names = '' }: Choice): boolean {
  const plain = (part: string) => part.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return plain([label, names, value].join('')).includes(plain(search));
}
