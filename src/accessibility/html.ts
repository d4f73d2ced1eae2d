/** A piece of HTML: what was put into it as text has been escaped. */
export interface Html {
  text: string;
}
type Part = string | number | Html | false | readonly Html[];

/** Markup with texts put into it: strings are escaped, pieces stay as they are, `false` is nothing. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): Html {
  return { text: markup.map((piece, at) => piece + written(parts[at] ?? false)).join('') };
}

function written(part: Part): string {
  if (part === false) return '';
  if (typeof part === 'object') return 'text' in part ? part.text : part.map(({ text }) => text).join('');
  return String(part).replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}
