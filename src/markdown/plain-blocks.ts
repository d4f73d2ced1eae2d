/** Letters that Markdown may read anything into, letters that HTML escapes, and letters that cannot be seen. */
const meaning = /[!#$&*+\-:<=>@[\\\]^_`{|}~]|[^\n -~\u0080-\uffff]|www\./i;

/** A line that is a list's, or whose blanks at its ends go. */
const special = /^\s|\s$|^\d+[.)]/;

/**
 * Paragraphs of plain sentences, as most cells of a sheet are: the same HTML as Markdown makes of them, in a fraction of its time.
 * undefined where there is a letter that may mean more than itself.
 */
export function plainBlocks(text: string): string | undefined {
  if (meaning.test(text) || !text.isWellFormed()) return undefined;
  const paragraphs = text.replace(/\n+$/, '').split(/\n{2,}/);
  const html: string[] = [];
  for (const paragraph of paragraphs) {
    const lines = paragraph.split('\n');
    if (lines.some((line) => line === '' || special.test(line))) return undefined;
    html.push(`<p>${lines.join('<br>\n')}</p>`);
  }
  return html.join('\n');
}
