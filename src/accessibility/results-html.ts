import { accessibilityWords as words } from '../words/accessibility.ts';
import { type Html, html } from './html.ts';
import type { AccessibilityReport } from './report.ts';

/** Faults that are told on the page; all of them are in the report. */
const mostFaults = 50;

/**
 * What a report says, for the page that tells it.
 * @param reportAddress where the report itself is published @param ruleNames what the rules of axe ask, by their names
 */
export function resultsHtml(
  report: AccessibilityReport,
  reportAddress: string,
  ruleNames: ReadonlyMap<string, string>,
): string {
  const { pages, leftOut, faults, unsure, tools } = report;
  const nameOf = (rule: string) => ruleNames.get(rule) ?? words.own[rule as keyof typeof words.own] ?? rule;
  return html`<p><strong>${words.examinedAll(pages.length)}</strong>${words.found(faults.length)}</p>
    ${leftOut.length > 0 && html`<p>${words.leftOut(leftOut.join('、'))}</p>`}
    <p>${words.tools(tools.axe, tools.browser)}　<a href="${reportAddress}">${words.report}</a></p>
    <h3 id="known">${words.known}</h3>
    ${faults.length === 0 ? html`<p>${words.noneKnown}</p>` : faultList(report, nameOf)}
    <p>${words.files}</p>
    ${Object.keys(unsure).length > 0 && unsureList(unsure, nameOf)}`.text;
}

function faultList({ faults }: AccessibilityReport, nameOf: (rule: string) => string): Html {
  const told = faults.slice(0, mostFaults);
  return html`<ul>
      ${told.map(({ page, rule, where }) => html`<li>${words.fault(nameOf(rule), page)} <code>${where}</code></li>`)}
    </ul>
    ${faults.length > told.length && html`<p>${words.more(faults.length - told.length)}</p>`}`;
}

function unsureList(unsure: AccessibilityReport['unsure'], nameOf: (rule: string) => string): Html {
  return html`<h3 id="unsure">${words.unsure}</h3>
    <p>${words.unsureLead}</p>
    <ul>
      ${Object.entries(unsure).map(([rule, count]) => html`<li>${nameOf(rule)}${words.onPages(count)}</li>`)}
    </ul>`;
}
