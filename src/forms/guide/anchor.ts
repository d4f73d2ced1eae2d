import type { ContentFile } from '../content-files.ts';

/** `item-years--grade` from `years.*.grade`. Keys hold no hyphen, so that no two boxes share one. */
export function anchorOf(kind: ContentFile['kind'], path: string): string {
  return [kind, ...path.split('.').map((part) => (part === '*' ? '' : part))].join('-');
}

export function anchorOfGroup(kind: ContentFile['kind'], from: string): string {
  return `group-${anchorOf(kind, from)}`;
}

export function anchorOfRule(id: string): string {
  return `rule-${id}`;
}
