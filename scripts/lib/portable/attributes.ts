import type { Token } from 'parse5';
import { portableStyle } from './style.ts';

type Rewrite = (address: string) => string | null;

const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'background', 'xlink:href'];

/** The value of an attribute with the addresses in it replaced; as it was, where there are none. */
export function portableValue({ name, prefix, value }: Token.Attribute, isRefresh: boolean, rewrite: Rewrite): string {
  const full = prefix ? `${prefix}:${name}` : name;
  // Data for scripts, where it is an address and nothing else.
  if (addresses.includes(full) || (name.startsWith('data-') && /^(\/|https?:)\S*$/.test(value)))
    return rewrite(value) ?? value;
  if (name === 'srcset' || name === 'imagesrcset') return portableSrcset(value, rewrite);
  if (name === 'style') return portableStyle(value, rewrite);
  if (name === 'content' && isRefresh) return portableRefresh(value, rewrite);
  return value;
}

/** `a.png 1x, b.png 2x`: an address, blanks, and what it is for. */
function portableSrcset(value: string, rewrite: Rewrite): string {
  return value
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...rest] = candidate.trim().split(/\s+/);
      return [rewrite(address) ?? address, ...rest].join(' ');
    })
    .join(', ');
}

/** `0; url=/plans/` */
function portableRefresh(value: string, rewrite: Rewrite): string {
  const [, head, quote, address] = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(['"]?)(.*?)\2\s*$/i.exec(value) ?? [];
  return address === undefined ? value : `${head}${quote}${rewrite(address) ?? address}${quote}`;
}
