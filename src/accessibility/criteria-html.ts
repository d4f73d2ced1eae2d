import { accessibilityWords as words } from '../words/accessibility.ts';
import { criterionWords } from '../words/criteria.ts';
import { type Criterion, criteria } from './criteria.ts';
import { type Html, html } from './html.ts';
import type { AccessibilityReport } from './report.ts';

/** Of each criterion: what a machine has looked at, and what a person has to. */
export function criteriaHtml(report: AccessibilityReport): string {
  return html`<section aria-labelledby="criteria">
    <h2 id="criteria">${words.table}</h2>
    <p>${words.tableLead}</p>
    <table class="Criteria">
      <caption class="visually-hidden">
        ${words.table}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.criterion}</th>
          <th scope="col">${words.byMachine}</th>
          <th scope="col">${words.byPerson}</th>
        </tr>
      </thead>
      <tbody>
        ${criteria.map((criterion) => row(criterion, report))}
      </tbody>
    </table>
  </section>`.text;
}

function row(criterion: Criterion, report: AccessibilityReport): Html {
  const { number, level, since } = criterion;
  const [name, byPerson] = criterionWords[number]!;
  const star =
    since === '2.0' &&
    html`<span aria-hidden="true">${words.jis}</span><span class="visually-hidden">${words.jisSaid}</span>`;
  return html`<tr>
    <th scope="row">${number} ${name} <span class="Meta">${words.level(level)}</span> ${star}</th>
    <td>${machine(criterion, report)}</td>
    <td>${byPerson ?? words.none}</td>
  </tr>`;
}

function machine({ number, own, absent }: Criterion, { pages, looked, faults }: AccessibilityReport): string {
  const faulty = new Set(faults.filter(({ criteria: touched }) => touched.includes(number)).map(({ page }) => page));
  if (faulty.size > 0) return words.faultsOn(faulty.size);
  if (absent) return words.absent(pages.length);
  const count = own.length > 0 ? pages.length : (looked[number] ?? 0);
  if (count === 0) return words.notByMachine;
  return count < pages.length ? words.some(count) : words.pages(count);
}
