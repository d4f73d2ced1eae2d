import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideMarkdown } from '../../../src/forms/guide/guide-markdown.ts';
import { stepsMarkdown } from '../../../src/forms/guide/markdown-steps.ts';
import { guidePictures, pictureNames } from '../../../src/words/guide/pictures.ts';
import { publishSteps } from '../../../src/words/guide/publish.ts';
import { ruleIds } from '../../../src/words/rules.ts';
import { root } from '../../support/paths.ts';

const document = readFileSync(join(root, 'docs/guide.md'), 'utf8');
const folder = join(root, 'src/views/guide/pictures');
const pictures = existsSync(folder) ? readdirSync(folder) : [];
const found = (pattern: RegExp) => [...document.matchAll(pattern)].map(([, one]) => one!);

describe('docs/guide.md', () => {
  it('is what the schemas, the help and the rules make', () =>
    expect(document === guideMarkdown(), 'docs/guide.md is not up to date: npm run forms').toBe(true));
  it('names every place once', () => {
    const ids = found(/<a id="([^"]+)">/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  it('has no link within itself that leads nowhere', () => {
    const ids = new Set(found(/<a id="([^"]+)">/g));
    expect(found(/\]\(#([^)]+)\)/g).filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
  it('leads to documents and pictures that there are', () => {
    const targets = found(/(?<!`\[[^`]*)\]\(([^#)][^)]*)\)/g);
    expect(targets).toContain('excel.md');
    expect(targets.filter((target) => !existsSync(join(root, 'docs', target)))).toEqual([]);
  });
  it('explains every rule, with how to mend what it finds', () =>
    expect(ruleIds.filter((id) => !document.includes(`<a id="rule-${id}"></a>`))).toEqual([]));
});

describe('the pictures of the steps', () => {
  const slots = publishSteps.flatMap(({ pictures: own = [], ways = [] }) => [
    ...own,
    ...ways.flatMap((way) => way.pictures ?? []),
  ]);

  it('have each a place, and no more than one', () => expect([...slots].sort()).toEqual([...pictureNames].sort()));
  it('lie there under names that the steps know', () =>
    expect(pictures.filter((name) => !pictureNames.some((known) => name === `${known}.webp`))).toEqual([]));
  it('are shown with what they show, told for those who do not see them', () => {
    const shown = stepsMarkdown(['review']);
    expect(shown).toContain(`![${guidePictures.review.alt}](../src/views/guide/pictures/review.webp)`);
    expect(shown.match(/!\[/g)).toHaveLength(1);
  });
  // Of the editing page, of Excel and of the commands they are taken last: then this is to be `true`.
  const areTaken = true;
  it.runIf(areTaken)('are all there', () =>
    expect(pictureNames.filter((name) => !pictures.includes(`${name}.webp`))).toEqual([]),
  );
});
