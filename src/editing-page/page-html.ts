import { editingPolicy } from '../policy.ts';
import { editingPage } from '../words/editing-page.ts';
import type { EditingPage } from './cms-config.ts';

/**
 * The editing page as HTML. Its rules for what may run and be asked are its own.
 * @param hosts beside its own, the only addresses that may be asked
 */
export function pageHtml(page: EditingPage, hosts: readonly string[]): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="Content-Security-Policy" content="${editingPolicy(hosts, [styles])}">
<title>${editingPage.title}</title>
<style>${styles}</style>
</head>
<body>
<noscript>${editingPage.noScript}</noscript>
<script type="application/json" id="editing-page">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>
<script type="module" src="editing.js"></script>
</body>
</html>
`;
}

/** An account's picture lies at another host, which is not asked: a plain head stands for it. */
const head =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="gray"><circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0z"/></svg>';
const portrait = `img[src^="http"] { content: url("data:image/svg+xml,${encodeURIComponent(head)}"); }`;

/** What the CMS would write into the page's elements by itself, see `cmsSource`. */
const wrappers = 'svelte-css-wrapper { display: contents }';
const styles = `${portrait} ${wrappers}`;
