/** One help entry: what a rule is called, what it looks at and why, how to mend it, and the wrong and the right way to write. */
export interface RuleHelp {
  title: string;
  why: string;
  mend: string;
  wrong?: string;
  right?: string;
}
