import type { Question, Sort } from './run-search.ts';

/** The state of the search, all of it in the address: a reload, the back button and a shared link show the same. */
export interface State {
  question: Question;
  /** All results at once. */
  all: boolean;
  /** Values of the address that no choice of the page has. */
  unknown: string[];
}

const indexFilters = ['plan', 'year', 'department', 'grade', 'status', 'category'] as const;

/** What the address says, brought into the form, which knows what there is to choose. */
export function stateOfAddress(form: HTMLFormElement): State {
  const { searchParams } = new URL(location.href);
  const unknown: string[] = [];
  for (const select of selectsOf(form)) {
    const wanted = searchParams.get(select.name) ?? '';
    const known = [...select.options].some(({ value }) => value === wanted);
    if (!known) unknown.push(wanted);
    select.value = known ? wanted : (select.options[0]?.value ?? '');
  }
  inputOf(form).value = searchParams.get('q') ?? '';
  return { question: questionOf(form), all: searchParams.get('show') === 'all', unknown };
}

/** Whether the address asks for more than words. */
export function namesFilters(form: HTMLFormElement): boolean {
  const { searchParams } = new URL(location.href);
  return selectsOf(form).some(({ name }) => searchParams.has(name));
}

/** What the form says. */
export function stateOfForm(form: HTMLFormElement): State {
  return { question: questionOf(form), all: false, unknown: [] };
}

/** The address that says what the form says. */
export function addressOf(form: HTMLFormElement): URL {
  const url = new URL(location.href);
  url.search = '';
  url.hash = '';
  const query = inputOf(form).value.trim();
  if (query !== '') url.searchParams.set('q', query);
  for (const select of selectsOf(form)) {
    if (select.selectedIndex > 0) url.searchParams.set(select.name, select.value);
  }
  return url;
}

export function inputOf(form: HTMLFormElement): HTMLInputElement {
  return form.querySelector('input[name=q]') as HTMLInputElement;
}

export function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

function questionOf(form: HTMLFormElement): Question {
  const value = (name: string) => selectsOf(form).find((select) => select.name === name)?.value ?? '';
  const year = value('year');
  const chosen = indexFilters
    .filter((name) => value(name) !== '')
    .map((name): [string, string[]] => [name, [ofYear(name, value(name), year)]]);
  return {
    query: inputOf(form).value.trim(),
    filters: Object.fromEntries(chosen),
    kinds: value('cell') === '' ? [] : [Number(value('cell'))],
    years: year === '' ? [] : [Number(year)],
    sort: (value('sort') || 'relevance') as Sort,
  };
}

/** A grade in a year is not a grade in any: the index holds both. */
function ofYear(name: string, value: string, year: string): string {
  return year !== '' && (name === 'grade' || name === 'status') ? `${year} ${value}` : value;
}
