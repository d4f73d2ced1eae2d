import { resolve } from 'node:path';
import { report } from './words/report.ts';

/** Sheets that a booklet holds as PDF: Chromium takes a third of a second for each, twice, and gives up at some three hundred. */
export const mostSheetsInPdf = 150;

/** What the environment says of a build. */
export interface Settings {
  /** Absolute. */
  contentDir: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether social cards are made. */
  cards: boolean;
  /** Whether PDFs are made of the sheets, and linked. */
  pdf: boolean;
  /** Whether all pages are examined in a browser, and the page about accessibility tells what was found. */
  accessibility: boolean;
  /** Whether the editing page is built beside the public ones. */
  editing: boolean;
  /** Other cities' sites that the search page asks as well, each with a slash at its end. */
  searchSites: string[];
}

/**
 * @param now the clock, read only where BUILD_DATE does not say the date
 * @throws when BUILD_DATE is not a date, or SEARCH_SITES no addresses
 */
export function settingsOf(env: Record<string, string | undefined>, cwd: string, now: () => Date): Settings {
  return {
    contentDir: resolve(cwd, env.CONTENT_DIR || 'content'),
    today: env.BUILD_DATE ? checkedDate(env.BUILD_DATE) : todayInTokyo(now()),
    cards: env.OG !== '0',
    pdf: env.PDF === '1',
    accessibility: env.ACCESSIBILITY === '1',
    editing: env.ADMIN === '1',
    searchSites: (env.SEARCH_SITES ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(checkedSite),
  };
}

function checkedSite(text: string): string {
  const address = URL.parse(text);
  if (!address || !/^https?:$/.test(address.protocol)) throw new Error(report.noSite(text));
  return `${address.origin}${address.pathname.replace(/\/?$/, '/')}`;
}

/** A sheet is due by Japanese days, wherever the build machine stands. */
function todayInTokyo(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}

function checkedDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists) throw new Error(report.noDate(text));
  return text;
}
