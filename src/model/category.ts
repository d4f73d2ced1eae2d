import type { OutlineNode } from '../schema/plan/outline.ts';
import { type IndicatorSeries, buildIndicatorSeries } from './indicator-series.ts';
import type { Item } from './item.ts';

/** A node of a plan's outline with what belongs to it. */
export interface Category {
  id: string;
  mark?: string;
  title: string;
  /** The name of its level: 大項目. */
  level: string;
  /** 0 = outermost. */
  depth: number;
  parent: Category | null;
  children: Category[];
  indicators: IndicatorSeries[];
  /** Items whose home this node is. */
  items: Item[];
  /** 再掲: items at home elsewhere. They count there, not here. */
  reposted: Item[];
}

export function buildCategories(
  outline: readonly OutlineNode[],
  levels: readonly string[],
  parent: Category | null = null,
): Category[] {
  const depth = parent ? parent.depth + 1 : 0;
  return outline.map((node): Category => {
    const category: Category = {
      id: node.id,
      ...(node.mark !== undefined && { mark: node.mark }),
      title: node.title,
      level: levels[depth] ?? levels.at(-1) ?? '',
      depth,
      parent,
      children: [],
      indicators: (node.indicators ?? []).map(buildIndicatorSeries),
      items: [],
      reposted: [],
    };
    category.children = buildCategories(node.children ?? [], levels, category);
    return category;
  });
}

/** A tree's nodes in the order of the outline. */
export function flatCategories(categories: readonly Category[]): Category[] {
  return categories.flatMap((category) => [category, ...flatCategories(category.children)]);
}

/** From the outermost level to the node itself. */
export function pathOfCategory(category: Category): Category[] {
  return category.parent ? [...pathOfCategory(category.parent), category] : [category];
}

/** Items at home in a node or below it, in the order of the outline. */
export function itemsWithin(category: Category): Item[] {
  return [...category.items, ...category.children.flatMap(itemsWithin)];
}

/** Ⅰ 「…」: mark and title as printed. */
export function nameOfCategory(category: Pick<Category, 'mark' | 'title'>): string {
  return category.mark === undefined ? category.title : `${category.mark} ${category.title}`;
}
