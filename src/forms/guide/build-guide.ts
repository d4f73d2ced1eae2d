import { type GroupWords, guideFiles } from '../../words/guide/files.ts';
import { type ContentFile, contentFiles } from '../content-files.ts';
import { anchorOfGroup } from './anchor.ts';
import { buildBox } from './build-box.ts';
import { formOf } from './form.ts';
import type { GuideBox, GuideFile, GuideGroup } from './guide.ts';
import { nestBoxes } from './nest-boxes.ts';
import { tellOnce } from './tell-once.ts';

/** The guide to these kinds of files. A box that the schema gets stands in it as soon as it has its help. */
export function buildGuide(files: readonly ContentFile[] = contentFiles): GuideFile[] {
  return tellOnce(files.map(buildFile));
}

function buildFile(file: ContentFile): GuideFile {
  const { title, place, lead, groups } = guideFiles[file.kind];
  const form = formOf(file);
  const boxes = form.boxes.map((box) => buildBox(file, form, box));
  const starts = groups.map(({ from }) => boxes.findIndex(({ path }) => path === from));
  // What the schema gets before all others is not lost.
  const runs = starts.map((start, index) => boxes.slice(index === 0 ? 0 : start, starts[index + 1]));
  return {
    kind: file.kind,
    title,
    place,
    lead,
    groups: groups.map((group, index) => buildGroup(file.kind, group, runs[index]!)),
  };
}

function buildGroup(kind: ContentFile['kind'], { from, title, lead }: GroupWords, boxes: GuideBox[]): GuideGroup {
  return { anchor: anchorOfGroup(kind, from), title, lead, boxes: nestBoxes(boxes) };
}
