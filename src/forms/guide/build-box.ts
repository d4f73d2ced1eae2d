import { nameOf } from '../../checks/label.ts';
import type { PlanEntry } from '../../schema/plan.ts';
import { guideWords } from '../../words/guide/guide.ts';
import { ruleHelp } from '../../words/rules.ts';
import type { SchemaBox } from '../boxes-of.ts';
import type { ContentFile } from '../content-files.ts';
import { anchorOf } from './anchor.ts';
import { exampleOf } from './example.ts';
import type { Form } from './form.ts';
import type { GuideBox } from './guide.ts';
import { formsOfValue } from './written-form.ts';

/** A box with its help, without those within it. */
export function buildBox({ kind, helps }: ContentFile, form: Form, { path, schema, isRequired }: SchemaBox): GuideBox {
  const { write, choices = {}, rules = [] } = helps[path]!;
  return {
    path,
    anchor: anchorOf(kind, path),
    furtherAnchors: [],
    label: labelOfBox(path, form, kind),
    keys: keysOf(path, form),
    isRequired,
    write,
    example: exampleOf(path, form),
    choices: Object.entries(choices),
    forms: formsOfValue(schema),
    rules: rules.map((id) => ({ id, title: ruleHelp[id].title, mend: ruleHelp[id].mend })),
    within: [],
    toldAt: null,
  };
}

/** As the plan prints it, or the starting form. */
export function labelOfBox(path: string, form: Form, kind: ContentFile['kind'], plan?: PlanEntry): string {
  const parts = path.split('.');
  // An entry of a list has a number in a message; the box is called by the list that holds it.
  const at = parts.map((part, index) => (part === '*' && form.isList(parts.slice(0, index).join('.')) ? 0 : part));
  return nameOf(kind === 'redirects' ? [kind, ...at] : at, plan, kind === 'item');
}

/** `years › 2026 › grade`, with a name as the examples have it; entries of a list are left out. */
function keysOf(path: string, form: Form): string {
  return exampleKeys(path, form).join(guideWords.below);
}

function exampleKeys(path: string, form: Form): string[] {
  const parts = path.split('.');
  return parts.flatMap((part, index) => {
    if (part !== '*') return [part];
    const above = parts.slice(0, index).join('.');
    return form.isList(above) ? [] : [Object.keys(form.helpAt(above).example)[0]!];
  });
}
