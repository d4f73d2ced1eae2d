import { guideDocument } from '../../words/guide/document.ts';
import { guideWords } from '../../words/guide/guide.ts';
import { anchorOfRule } from './anchor.ts';
import { type GuideBox, type GuideFile, anchorsOf } from './guide.ts';
import { anchored, codeBlock, link, mark, paragraphs } from './markdown.ts';

/** A kind of file as a section of the document. */
export function fileMarkdown({ kind, title, place, lead, groups }: GuideFile): string {
  return paragraphs([
    anchored(2, kind, title),
    lead,
    guideWords.place(`\`${place}\``),
    ...groups.flatMap((group) => [
      anchored(3, group.anchor, group.title),
      group.lead,
      ...group.boxes.map((box) => boxMarkdown(box, 4)),
    ]),
  ]);
}

function boxMarkdown(box: GuideBox, level: number): string {
  const { anchor, furtherAnchors, label, keys, isRequired, write, example, toldAt, within } = box;
  const name = `${furtherAnchors.map(mark).join('')}${label} \`${keys}\`${isRequired ? guideDocument.required : ''}`;
  return paragraphs([
    anchored(level, anchor, name),
    write,
    codeBlock(
      'yaml',
      example.map(({ text }) => text),
    ),
    remarks(box),
    ...(toldAt ? [toldBefore(within, toldAt)] : within.map((inner) => boxMarkdown(inner, level + 1))),
  ]);
}

function remarks({ choices, forms, rules }: GuideBox): string {
  const chosen = choices.map(([word, meaning]) => guideDocument.choice(word, meaning));
  const looked = rules.map(({ id, title }) => link(title, anchorOfRule(id)));
  return [
    ...(chosen.length > 0 ? [guideDocument.item(guideWords.choices, chosen.join(guideDocument.separator))] : []),
    ...(forms.length > 0 ? [guideDocument.item(guideWords.forms, forms.join(''))] : []),
    ...(looked.length > 0 ? [guideDocument.item(guideWords.rules, looked.join(guideDocument.separator))] : []),
  ].join('\n');
}

/** Boxes that were told of before: their names, each to be found by its anchor. */
function toldBefore(within: readonly GuideBox[], toldAt: GuideBox): string {
  const names = within.map((box) => `${anchorsOf(box).map(mark).join('')}${box.label}`);
  return guideDocument.same(
    link(guideDocument.quoted(toldAt.label), toldAt.anchor),
    names.join(guideDocument.separator),
  );
}
