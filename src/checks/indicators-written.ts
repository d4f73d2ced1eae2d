import type { Path } from '../finding.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ItemEntry } from '../schema/item.ts';
import type { PlanEntry } from '../schema/plan.ts';
import type { OutlineNode } from '../schema/plan/outline.ts';

/** An indicator, and where it stands in its file. */
export interface IndicatorWritten {
  indicator: Indicator;
  path: Path;
}

export function indicatorsOfItem({ indicators }: ItemEntry): IndicatorWritten[] {
  return listed(indicators, ['indicators']);
}

/** The plan's own, and those of its outline. */
export function indicatorsOfPlan({ indicators, outline }: PlanEntry): IndicatorWritten[] {
  return [...listed(indicators, ['indicators']), ...inOutline(outline, ['outline'])];
}

function inOutline(nodes: readonly OutlineNode[], at: Path): IndicatorWritten[] {
  return nodes.flatMap(({ indicators, children = [] }, index) => [
    ...listed(indicators, [...at, index, 'indicators']),
    ...inOutline(children, [...at, index, 'children']),
  ]);
}

function listed(indicators: readonly Indicator[] = [], at: Path): IndicatorWritten[] {
  return indicators.map((indicator, index) => ({ indicator, path: [...at, index] }));
}
