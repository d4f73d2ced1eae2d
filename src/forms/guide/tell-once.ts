import type { GuideBox, GuideFile } from './guide.ts';
import { tells } from './nest-boxes.ts';

/** Boxes that hold the same as one before them refer to it: the steps of a scale are explained once, not for every scale. */
export function tellOnce(files: readonly GuideFile[]): GuideFile[] {
  const before = new Map<string, GuideBox>();
  return files.map((file) => ({
    ...file,
    groups: file.groups.map((group) => ({ ...group, boxes: group.boxes.map(once) })),
  }));

  function once(box: GuideBox): GuideBox {
    const content = box.within.length > 1 ? JSON.stringify(box.within.map(contentOf)) : '';
    const toldAt = before.get(content) ?? null;
    if (toldAt) return { ...box, toldAt };
    if (content !== '') before.set(content, box);
    return { ...box, within: box.within.map(once) };
  }
}

function contentOf(box: GuideBox): unknown[] {
  return [tells(box), box.path.split('.').at(-1), box.within.map(contentOf)];
}
