import { heirsOf } from '../../../src/checks/abolished-department.ts';
import { departmentMeant } from '../../../src/checks/department-meant.ts';
import { flatCategories, nameOfCategory } from '../../../src/model/category.ts';
import type { Department } from '../../../src/model/department.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { nearestNamed } from '../../../src/nearest.ts';
import { LineSchema } from '../../../src/schema/values/line.ts';
import { checks } from '../../../src/words/checks.ts';
import { newCommand } from '../../../src/words/new-command.ts';
import type { AskedBox } from './options.ts';

/** What answers are held against. */
export interface Asked {
  plan: Plan;
  /** Of all years. */
  departments: readonly Department[];
  /** Those that there are in the years of the plan. */
  offices: readonly Department[];
}

/** What a new sheet says. */
export interface Answers {
  title: string;
  /** Ids of the outline: home first. */
  category: string[];
  departments: string[];
  lead?: string[];
  no?: string;
  summary?: string;
}

/** What an answer says, as it is typed; or all that is wrong with it. */
export type Read = { value: string | string[] | undefined } | { faults: string[] };

/** @param involved the offices of the item, which those in the lead are among */
export function readAnswer(box: AskedBox, text: string, asked: Asked, involved: readonly string[] = []): Read {
  if (box === 'title') return readLine(text);
  if (text.trim() === '') return { value: undefined };
  if (box === 'summary') return readLine(text);
  if (box === 'no') return readNumber(text, asked.plan);
  const names = text
    .split(/[,、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const twice = names.filter((name, at) => names.indexOf(name) < at).map(newCommand.twice);
  const faultOf = { category: faultOfCategory, departments: faultOfOffice, lead: faultOfLead }[box];
  const faults = [...twice, ...names.flatMap((name) => faultOf(name, asked, involved))];
  return faults.length > 0 ? { faults } : { value: names };
}

function readLine(text: string): Read {
  const read = LineSchema.safeParse(text);
  return read.success
    ? { value: read.data }
    : { faults: [...new Set(read.error.issues.map(({ message }) => message))] };
}

function readNumber(text: string, { items }: Plan): Read {
  const line = readLine(text);
  if ('faults' in line) return line;
  const own = items.find(({ no }) => no.normalize('NFKC') === String(line.value).normalize('NFKC'));
  return own ? { faults: [newCommand.numberTaken(own.no, own.file)] } : line;
}

function faultOfCategory(id: string, { plan }: Asked): string[] {
  const nodes = flatCategories(plan.outline);
  const known = nodes.map((node) => node.id);
  if (known.includes(id)) return [];
  const named = nodes.map((node) => ({ id: node.id, names: [node.title, nameOfCategory(node)] }));
  return [checks.unknownCategory(id, nearestNamed(id, named), known).join('')];
}

function faultOfOffice(name: string, { plan, departments, offices }: Asked): string[] {
  if (offices.some((office) => office.name === name)) return [];
  const other = departments.find((office) => office.name === name);
  if (!other) {
    const known = offices.map((office) => office.name);
    return [checks.unknownDepartment(name, departmentMeant(name, known)).join('')];
  }
  const heirs = heirsOf(other, plan.from).map((heir) => heir.name);
  return [newCommand.notThen(name, plan.from, plan.to, heirs)];
}

function faultOfLead(name: string, _asked: Asked, involved: readonly string[]): string[] {
  if (involved.includes(name)) return [];
  return [checks.leadNotInvolved(name, departmentMeant(name, involved)).join('')];
}
