/** Filters the rows of the plan's matrix; its state lives in the URL, so that a link, a reload and the back button show the same. */
class PlanFilter extends HTMLElement {
  connectedCallback(): void {
    this.restore();
    this.addEventListener('change', () => this.remember());
    this.querySelector('button')?.addEventListener('click', () => this.clear());
    window.addEventListener('popstate', () => this.restore());
  }

  /** The address wins over what the browser remembers of a form. Values it does not know are left out. */
  private restore(): void {
    const wanted = new URL(location.href).searchParams;
    for (const select of this.selects) {
      const value = wanted.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.apply();
  }

  private remember(): void {
    const url = new URL(location.href);
    for (const select of this.selects) {
      if (select.value === '') url.searchParams.delete(select.name);
      else url.searchParams.set(select.name, select.value);
    }
    history.pushState(null, '', url);
    this.apply();
  }

  private clear(): void {
    for (const select of this.selects) select.value = '';
    this.remember();
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private apply(): void {
    const value = (name: string) => this.selects.find((select) => select.name === name)?.value ?? '';
    const wanted = {
      department: value('department'),
      grade: value('grade'),
      year: value('year'),
      category: value('category'),
    };
    const isFiltered = Object.values(wanted).some(Boolean);
    const clear = this.querySelector('button');
    if (clear) clear.hidden = !isFiltered;
    const rows = [...document.querySelectorAll<HTMLElement>('.Matrix-item')];
    rows.forEach((row) => (row.hidden = !matches(row, wanted)));
    for (const group of document.querySelectorAll<HTMLElement>('.Matrix-group')) {
      group.hidden = isFiltered && !group.querySelector('.Matrix-item:not([hidden])');
    }
    const counted = rows.filter((row) => !('reposted' in row.dataset));
    const shown = counted.filter((row) => !row.hidden).length;
    const words = (rows.some((row) => !row.hidden) ? this.dataset.shown : this.dataset.none) ?? '';
    const result = this.querySelector('[role="status"]');
    if (result) result.textContent = words.replace('{total}', String(counted.length)).replace('{shown}', String(shown));
  }
}

interface Wanted {
  department: string;
  grade: string;
  year: string;
  category: string;
}

function matches(row: HTMLElement, { department, grade, year, category }: Wanted): boolean {
  const list = (name: string) => JSON.parse(row.dataset[name] ?? '[]') as string[];
  const grades = list('grades').filter((entry) => year === '' || entry.startsWith(`${year}:`));
  return (
    (department === '' || list('departments').includes(department)) &&
    (category === '' || list('categories').includes(category)) &&
    (grade === ''
      ? year === '' || grades.length > 0
      : grades.some((entry) => entry.slice(entry.indexOf(':') + 1) === grade))
  );
}

customElements.define('plan-filter', PlanFilter);
