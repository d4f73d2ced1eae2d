import type { Item } from '../item.ts';
import type { LabelKey } from '../../words/labels.ts';

/** The boxes of the starting form that a city's own form may not have. */
export const boxKeys = [
  'background',
  'purpose',
  'actions',
  'baseline',
  'goal',
  'plan',
  'actual',
  'assessment',
  'issues',
  'indicators',
  'overall',
  'overall.assessment',
  'overall.issues',
  'overall.next',
] as const satisfies LabelKey[];
export type BoxKey = (typeof boxKeys)[number];

/** Fewer sheets than this prove nothing about the form that they are written on. */
export const enough = 3;

/**
 * The boxes that a plan's paper form has. Nothing says so directly: a box that none of several sheets fills is taken to be none of this form's, unless the plan names its label.
 */
export function boxesOfForm(items: readonly Item[], labels: Partial<Record<LabelKey, string>>): ReadonlySet<BoxKey> {
  if (items.length < enough) return new Set(boxKeys);
  return new Set(boxKeys.filter((key) => labels[key] !== undefined || items.some((item) => fills(item, key))));
}

export function fills(item: Item, key: BoxKey): boolean {
  switch (key) {
    case 'background':
    case 'purpose':
    case 'actions':
    case 'baseline':
    case 'goal':
      return item[key] !== undefined;
    case 'plan':
    case 'actual':
    case 'assessment':
    case 'issues':
      return item.timeline.some((year) => year[key] !== undefined);
    case 'indicators':
      return item.indicators.length > 0;
    case 'overall':
      return item.overall !== null;
    case 'overall.assessment':
      return item.overall?.assessment !== undefined;
    case 'overall.issues':
      return item.overall?.issues !== undefined;
    case 'overall.next':
      return item.overall?.next !== undefined;
  }
}
