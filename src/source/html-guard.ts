import { hazards } from '../words/hazards.ts';

export type Said = readonly string[];

/** Elements that run, load or frame something, or take what the reader types. */
const running = /<\s*\/?\s*(script|style|iframe|object|embed|frame|frameset|form|input|button|link|meta|base|svg|math|template|noscript|audio|video|img|source|portal)\b/i;
const event = /<[^>]*?[\s/"'](on[a-z]+)\s*=/i;
const safeUrl = /^(https?:|mailto:|tel:|#|\/(?!\/)|\.{0,2}\/|[^:/?#]*([/?#]|$))/i;

/** What is wrong with a piece of raw HTML, if anything. */
export function hazardInHtml(html: string): Said | null {
  const tag = running.exec(html)?.[1];
  if (tag !== undefined) return hazards.script(tag.toLowerCase());
  const handler = event.exec(html)?.[1];
  if (handler !== undefined) return hazards.event(handler);
  const url = /(?:href|src|action|formaction|xlink:href)\s*=\s*["']?([^"'>\s]*)/i.exec(html)?.[1];
  return url !== undefined ? hazardInUrl(url) : null;
}

/** A link may lead to the web, a mail or telephone number, or a place on this site. Characters that browsers skip are skipped first. */
export function hazardInUrl(url: string): Said | null {
  // eslint-disable-next-line no-control-regex -- browsers drop exactly these from `java\nscript:`
  const seen = url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\ufeff]/g, '');
  return safeUrl.test(seen) ? null : hazards.link(seen.slice(0, 60));
}
