import { guideDocument } from '../../words/guide/document.ts';
import { publishWords } from '../../words/guide/publish.ts';
import { startWords, textMarks, yearCycle } from '../../words/guide/start.ts';
import { ruleHelp, ruleIds } from '../../words/rules.ts';
import { anchorOfRule } from './anchor.ts';
import { buildGuide } from './build-guide.ts';
import { fileMarkdown } from './markdown-boxes.ts';
import { stepsMarkdown } from './markdown-steps.ts';
import { anchored, link, paragraphs } from './markdown.ts';
import { type GuideFile, type GuideGroup, namesOfGroup } from './guide.ts';
import { picturesThere } from './pictures-there.ts';

const sections = { cycle: 'cycle', marks: 'marks', publish: 'publish', rules: 'rules' };

/** The text of docs/guide.md. */
export function guideMarkdown(): string {
  const files = buildGuide();
  const text = paragraphs([
    guideDocument.made,
    `# ${startWords.title}`,
    guideDocument.lead,
    contents(files),
    anchored(2, sections.cycle, startWords.cycle),
    startWords.cycleLead,
    cycle(),
    anchored(2, sections.publish, publishWords.title),
    publishWords.lead,
    stepsMarkdown(picturesThere()),
    anchored(2, sections.marks, startWords.marks),
    startWords.marksLead,
    marks(),
    ...files.map(fileMarkdown),
    anchored(2, sections.rules, guideDocument.rules),
    guideDocument.rulesLead,
    ...ruleIds.map(rule),
  ]);
  return `${text}\n`;
}

function contents(files: readonly GuideFile[]): string {
  return [
    `- ${link(startWords.cycle, sections.cycle)}`,
    `- ${link(publishWords.title, sections.publish)}`,
    `- ${link(startWords.marks, sections.marks)}`,
    ...files.flatMap(({ title, kind, groups }) => [`- ${link(title, kind)}`, ...groups.map(groupInContents)]),
    `- ${link(guideDocument.rules, sections.rules)}`,
  ].join('\n');
}

function groupInContents(group: GuideGroup): string {
  const names = namesOfGroup(group).map(({ label, anchor }) => link(label, anchor));
  return guideDocument.item(link(group.title, group.anchor), names.join(guideDocument.separator)).replace(/^/, '  ');
}

function cycle(): string {
  const rows = yearCycle.map(({ when, title, text }) => `| ${when} | **${title}**<br>${text} |`);
  return [`| ${startWords.when} | ${startWords.what} |`, '| --- | --- |', ...rows].join('\n');
}

function marks(): string {
  const rows = textMarks.map(([typed, shown]) => `| \`${typed}\` | ${shown} |`);
  return [`| ${startWords.typed} | ${startWords.shown} |`, '| --- | --- |', ...rows].join('\n');
}

function rule(id: (typeof ruleIds)[number]): string {
  const { title, why, mend } = ruleHelp[id];
  return paragraphs([
    anchored(3, anchorOfRule(id), title),
    [guideDocument.name(id), guideDocument.why(why), guideDocument.mend(mend)].map((line) => `- ${line}`).join('\n'),
  ]);
}
