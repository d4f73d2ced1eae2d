import { guideDocument } from '../../words/guide/document.ts';
import { type PictureName, guidePictures } from '../../words/guide/pictures.ts';
import { type Command, type Step, type Way, publishSteps, publishWords } from '../../words/guide/publish.ts';
import { codeBlock, paragraphs } from './markdown.ts';

/** The way to the public page. @param there pictures that there are */
export function stepsMarkdown(there: readonly PictureName[]): string {
  return paragraphs(
    publishSteps.map((step, index) =>
      paragraphs([
        `### ${publishWords.step(index + 1, step.title)}`,
        step.text,
        ...(step.ways ?? []).map((way) => paragraphs([`#### ${way.title}`, way.text, ...rest(way, there)])),
        ...rest(step, there),
      ]),
    ),
  );
}

function rest({ commands = [], pictures = [], more }: Step | Way, there: readonly PictureName[]): string[] {
  return [
    commandsMarkdown(commands),
    ...pictures.filter((name) => there.includes(name)).map(picture),
    more ? guideDocument.more(more.doc, more.title) : '',
  ];
}

function commandsMarkdown(commands: readonly Command[]): string {
  if (commands.length === 0) return '';
  const width = Math.max(...commands.map(({ run }) => run.length));
  return codeBlock(
    'sh',
    commands.map(({ run, does }) => `${run.padEnd(width)}  # ${does}`),
  );
}

function picture(name: PictureName): string {
  const { alt, caption } = guidePictures[name];
  return `![${alt}](../src/views/guide/pictures/${name}.webp)\n\n*${caption}*`;
}
