import { isSafeUrl, visibleUrl } from '../markdown/safe-url.ts';
import { hazards } from '../words/hazards.ts';
import { addressFault } from './address-fault.ts';

export type Said = readonly string[];

/** Elements that run, load or frame something, or take what the reader types. */
const running =
  /<\/?\s{0,9}(script|style|iframe|object|embed|frame|frameset|form|input|button|link|meta|base|textarea|select|option|svg|math|template|noscript|audio|video|img|source|portal)\b/i;
const event = /<[^<>]{0,2000}?[\s/"'](on[a-z]+)\s{0,9}=/i;
/** What is wrong with a piece of raw HTML, if anything. */
export function hazardInHtml(html: string): Said | null {
  const tag = running.exec(html)?.[1];
  if (tag !== undefined) return hazards.script(tag.toLowerCase());
  const handler = event.exec(html)?.[1];
  if (handler !== undefined) return hazards.event(handler);
  const url = /(?:href|src|action|formaction|xlink:href)\s*=\s*["']?([^"'>\s]*)/i.exec(html)?.[1];
  return url !== undefined ? hazardInUrl(url) : null;
}

/** What is wrong with an address, if anything. */
export function hazardInUrl(url: string): Said | null {
  return isSafeUrl(url) ? addressFault(visibleUrl(url)) : hazards.link(visibleUrl(url).slice(0, 60));
}
