import type { CellKind } from '../words/cells.ts';
import type { Text } from '../schema/values/text.ts';
import { type FieldBox, plainOfField } from './field-box.ts';

/** One box of a sheet with what stands in it. */
export interface Cell {
  kind: CellKind;
  /** As a result names it: 「平成25年度 ・ 下半期の取組の状況」. */
  label: string;
  /** What is printed over it on the form, for the boxes that are written in. */
  box?: string;
  /** Where it stands on the item's page; empty for what has no place of its own. */
  anchor: string;
  /** The fiscal years that it belongs to: one, or those of a column that stands for several. */
  years?: number[];
  /** Markdown, as written. */
  text: Text;
  /** The text is a body with components. */
  mdx?: true;
}

/** A cell of one of the plan's own boxes. */
export function cellOfField(box: FieldBox, kind: CellKind, label: string, anchor: string, years?: number[]): Cell {
  return {
    kind,
    label,
    box: box.label,
    anchor: `${anchor}-field-${box.id}`,
    text: plainOfField(box) ?? (box.value as Text),
    ...(years && { years }),
  };
}
