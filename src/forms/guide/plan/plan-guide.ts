import type { ChoiceList } from './plan-choices.ts';

/** The form of one plan, as its sheets are written. */
export interface PlanGuide {
  groups: PlanGuideGroup[];
}

export interface PlanGuideGroup {
  anchor: string;
  title: string;
  lead: string;
  boxes: PlanGuideBox[];
}

export interface PlanGuideBox {
  anchor: string;
  /** As this plan prints it. */
  label: string;
  keys: string;
  isRequired: boolean;
  /** Told in order: a sentence each. */
  write: string;
  lists: ChoiceList[];
  /** Offices are too many to be listed: their page is. */
  isOffice: boolean;
  /** Of the same box in the guide to all boxes. */
  guideAnchor: string;
}
