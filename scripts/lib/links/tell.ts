import { legible } from '../../../src/legible.ts';
import { linksWords as words } from '../../../src/words/links-command.ts';
import { fileIn } from '../check/listed.ts';
import type { Answered } from './ask-all.ts';

/** What was found, the gravest first; each address with every line that leads there. */
export function tell(answers: readonly Answered[], folder: string): string {
  const of = (kind: Answered['answer']['kind']) => answers.filter(({ answer }) => answer.kind === kind);
  const [gone, moved, sent, unreached] = [of('gone'), of('moved'), of('sent'), of('unreached')];
  return [
    ...section(gone, words.gone, words.goneRemedy),
    ...section(moved, words.moved),
    ...section(unreached, words.unreached, words.unreachedRemedy),
    ...section(sent, words.sent),
    words.summary(answers.length, gone.length, moved.length, unreached.length),
  ].join('\n\n');

  function section(some: readonly Answered[], head: (count: number) => string, remedy?: string): string[] {
    if (some.length === 0) return [];
    return [head(some.length), ...some.map(one), ...(remedy === undefined ? [] : [remedy])];
  }

  function one({ url, places, answer }: Answered): string {
    const lines = places.map(({ file, line }) => `${fileIn(folder, file)}:${line}`);
    return [...lines, `  ${legible(url)}${noteOf(answer)}`].join('\n');
  }
}

function noteOf(answer: Answered['answer']): string {
  switch (answer.kind) {
    case 'moved':
      return `\n  ${words.movedTo(legible(answer.to))}`;
    case 'sent':
      return `\n  ${words.sentTo(legible(answer.to))}`;
    case 'gone':
      return `（${words.status(answer.status)}）`;
    case 'unreached':
      return `（${typeof answer.why === 'number' ? words.status(answer.why) : words.reasons[answer.why]}）`;
    default:
      return '';
  }
}
