/** What is looked at on every page besides the rules of axe. */
export const ownChecks = [
  /** Every text stands out enough from what is behind it, in pictures too. */
  'contrast',
  /** Every text is seen where the reader chooses all colours. */
  'forced',
  /** Nothing is wider than the screen at 320 CSS pixels: a window of 1280 at 400 %. */
  'reflow',
  /** Nothing is cut off or made wider than the screen by wider spacing of letters, words, lines and paragraphs. */
  'spacing',
  /** What can be reached by the keyboard takes the focus and shows a ring of at least two pixels. */
  'focus',
  /** What has the focus is not hidden by something else. */
  'covered',
  /** Nothing moves, blinks or changes by itself; nothing moves at all for those who want it so. */
  'motion',
  /** No sound and no film. */
  'media',
  /** Nothing is sent, bought or logged in to. */
  'forms',
  /** A title of its own, that no other page has. */
  'title',
  /** No error in a script, nothing refused by the policy of the page, nothing missing. */
  'errors',
  /** Nothing is asked from another host. */
  'hosts',
  /** Nothing moves while the page loads. */
  'shift',
] as const;
export type OwnCheck = (typeof ownChecks)[number];

/** How a page was looked at: width in CSS pixels, and colours. */
export const looks = [
  { name: 'phone', width: 375, colours: 'light' },
  { name: 'desk', width: 1280, colours: 'light' },
  { name: 'phone-dark', width: 375, colours: 'dark' },
  { name: 'desk-dark', width: 1280, colours: 'dark' },
] as const;
export type LookName = (typeof looks)[number]['name'];

/** One thing that is wrong on a page. */
export interface Fault {
  /** A rule of axe, or a check of ours. */
  rule: string;
  /** Numbers of the success criteria of WCAG that it touches, e.g. `1.4.3`; none where it is a matter of good practice. */
  criteria: string[];
  /** Where: the element as it is written, or what was said. At most 300 letters. */
  where: string;
}

/** What was found on one page, in all looks together. */
export interface PageResult {
  /** Numbers of the criteria for which a rule of axe found something to look at, in order. */
  looked: string[];
  /** Rules of axe that leave the answer to a person, in order. */
  unsure: string[];
  faults: Fault[];
}

/** What was found on all pages of a site. */
export interface AccessibilityReport {
  tools: { axe: string; browser: string };
  /** Addresses from the site's root, in order: every page that the site has. */
  pages: string[];
  /** Pages of the site that were not looked at, with a reason. */
  leftOut: string[];
  /** How many pages had something to look at for a criterion, by its number. */
  looked: Record<string, number>;
  /** How many pages a rule left to a person, by the name of the rule. */
  unsure: Record<string, number>;
  faults: (Fault & { page: string })[];
}
