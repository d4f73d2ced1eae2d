import type { GuideBox } from './guide.ts';

/** Boxes one within the other: each in the nearest of them that holds it. Same boxes of one holder become one. */
export function nestBoxes(boxes: readonly GuideBox[]): GuideBox[] {
  const outermost = boxes.filter(({ path }) => !boxes.some((other) => path.startsWith(`${other.path}.`)));
  return onceEach(outermost).map((box) => ({
    ...box,
    within: nestBoxes(boxes.filter(({ path }) => path.startsWith(`${box.path}.`))),
  }));
}

/** A name and a role of an office are the same boxes, whether one office is written or a list of them. */
function onceEach(boxes: readonly GuideBox[]): GuideBox[] {
  const same = (box: GuideBox, other: GuideBox) => nameIn(box) === nameIn(other) && tells(box) === tells(other);
  return boxes
    .filter((box, index) => boxes.findIndex((other) => same(box, other)) === index)
    .map((box) => {
      const others = boxes.filter((other) => other !== box && same(box, other));
      return { ...box, furtherAnchors: others.map(({ anchor }) => anchor) };
    });
}

const nameIn = ({ path }: GuideBox) => path.split('.').at(-1);

/** What a reader is told of a box, wherever it stands. */
export function tells({ label, write, choices }: GuideBox): string {
  return JSON.stringify([label, write, choices]);
}
