/** The CMS in the language of the form, whatever the browser's, until somebody chooses another. It looks for the choice as soon as it is loaded. */
const key = 'sveltia-cms.prefs';
const chosen = JSON.parse(localStorage.getItem(key) ?? '{}') as { locale?: string };
if (chosen.locale === undefined) localStorage.setItem(key, JSON.stringify({ ...chosen, locale: 'ja' }));
