const schemes = /^(https?:|mailto:|tel:|#|\?|\/(?!\/)|\.{1,2}\/|[^:/?#]+([/?#]|$)|$)/i;

/** A link may lead to the web, a mail or telephone number, or a place on this site. Characters that browsers skip are skipped first. */
export function isSafeUrl(url: string): boolean {
  return schemes.test(visibleUrl(url));
}

/** An address as browsers take it: without what they drop from `java\nscript:`, and with `\` as `/`. */
export function visibleUrl(url: string): string {
  // eslint-disable-next-line no-control-regex -- exactly these are dropped
  return url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\ufeff]/g, '').replaceAll('\\', '/');
}
