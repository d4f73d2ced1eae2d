import type { Text } from '../schema/values/text.ts';

/** A cell with something in it, or undefined: an empty box is a box not filled in. */
export function textOf(text: Text | undefined): Text | undefined {
  if (text === undefined) return undefined;
  const blank = typeof text === 'string' ? text.trim() === '' : text.every((bullet) => bullet.trim() === '');
  return blank ? undefined : text;
}

/** A cell as one string of Markdown: bullets as `- `, a bullet's further lines indented below it. For files that hold one value a cell. */
export function markdownOf(text: Text): string {
  if (typeof text === 'string') return text.replace(/\n+$/, '');
  return text.map((bullet) => `- ${bullet.replace(/\n+$/, '').replaceAll('\n', '\n  ')}`).join('\n');
}
