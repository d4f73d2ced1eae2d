import { domainToUnicode } from 'node:url';
import { hazards } from '../words/hazards.ts';
import type { Said } from './html-guard.ts';

/** What is wrong with an address of the web beyond its scheme: who it lets in, where it leads, what it looks like. */
export function addressFault(url: string): Said | null {
  if (!/^https?:/i.test(url)) return null;
  const address = URL.parse(url);
  if (!address) return hazards.link(url.slice(0, 60));
  const host = address.hostname.replace(/\.$/, '');
  if (address.username !== '' || address.password !== '') return hazards.withPassword;
  if (isWithin(host)) return hazards.withinOffice(host);
  if (isNumeric(host)) return hazards.numericHost(host);
  const shown = domainToUnicode(host);
  if (host.includes('xn--') && (shown === '' || shown.split('.').some(looksLikeAnother)))
    return hazards.lookalikeHost(shown || host);
  return null;
}

const numeric = /^(\d+\.){3}\d+$/;
const privateNumbers = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const privateGroups = /^\[(::1?\]|::ffff:|f[cd]|fe[89ab])/;

/** Of this machine, of a network at home or in an office, or of the wide area network of local governments: no citizen gets there. */
export function isWithin(host: string): boolean {
  return (
    (numeric.test(host) && privateNumbers.test(host)) ||
    privateGroups.test(host) ||
    /\.(localhost|local|lan|internal|intranet|corp|home\.arpa|lgwan\.jp)$/.test(host) ||
    !/[.:]/.test(host)
  );
}

function isNumeric(host: string): boolean {
  return numeric.test(host) || host.startsWith('[');
}

/** `аpple`: letters of one script that look like those of another. Japanese names stand in four scripts, of which none looks like the next. */
function looksLikeAnother(label: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u.test(label);
}
