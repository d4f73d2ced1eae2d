import { type Department, officesBetween } from '../model/department.ts';
import { flatCategories, nameOfCategory } from '../model/category.ts';
import type { Plan } from '../model/plan.ts';
import { type Scale, gradesIn } from '../model/scale.ts';
import { formatEraYear, formatFiscalYear } from '../model/fiscal-year.ts';
import type { BoxHelps } from '../words/boxes/box-help.ts';
import { calendar } from '../words/calendar.ts';
import { excelWords } from '../words/excel.ts';
import type { Option } from './codecs/choice.ts';

/** The steps of a scale, in the wording of a year where one is given. */
export function gradeOptions(scale: Scale, year?: number): Option[] {
  const grades = year === undefined ? scale.grades : gradesIn(scale, year);
  const codes = [...new Map(grades.map((grade) => [grade.code, grade])).values()];
  return codes.map(({ code, label }) => ({
    value: code,
    shown: code === label ? code : excelWords.coded(code, label),
    names: [label],
  }));
}

/** Fiscal years, in both calendars. */
export function yearOptions(years: readonly number[]): Option[] {
  return years.map((year) => ({
    value: year,
    shown: formatFiscalYear(year),
    names: [formatEraYear(year), calendar.fiscalYear(year)],
  }));
}

/** The words of the format that a box takes, as its help says them. */
export function helpOptions(helps: BoxHelps, box: string): Option[] {
  return Object.entries(helps[box]?.choices ?? {}).map(([value, shown]) => ({ value, shown }));
}

/** The offices that were there in the years of a plan. */
export function officeOptions(departments: readonly Department[], { from, to }: Plan): Option[] {
  return officesBetween(departments, from, to).map(({ name }) => ({ value: name, shown: name }));
}

/** The places of a plan's outline. */
export function categoryOptions({ outline }: Plan): Option[] {
  return flatCategories(outline).map((category) => ({
    value: category.id,
    shown: excelWords.coded(category.id, nameOfCategory(category)),
    names: [nameOfCategory(category), category.title],
  }));
}
