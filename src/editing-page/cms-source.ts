import { fileURLToPath } from 'node:url';

const adopting = fileURLToPath(new URL('adopt-style.ts', import.meta.url));

/** The CMS's own text with what we need otherwise in it. */
export function cmsSource(text: string): string {
  const changed = places.reduce((now, [place, instead]) => {
    if (now.search(place) < 0) throw new Error(`Sveltia CMS has changed: nothing in it matches ${place.source}`);
    return now.replace(place, instead);
  }, text);
  return `import { adoptStyle } from ${JSON.stringify(adopting)};\n${changed}`;
}

const places: [RegExp, string][] = [
  // Its style sheet names a font host, for those who do not keep its fonts. We do; browsers would ask there all the same.
  [/@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''],
  // A file's line ends, its mark and its end reach our format as they are, …
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/, ''],
  [/\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/, 'await $1.text()'],
  // … and what our format writes is written.
  [/return`\$\{\((await \w+\(\w+\))\)\.trim\(\)\}\\n`/, 'return $1'],
  // Its style sheets are built, not written into the page as elements, which the page's policy does not let in. Nor are styles in attributes.
  [
    /if\(!(\w+)\.querySelector\(`#`\+(\w+)\.hash\)\)\{let (\w+)=\w+\(`style`\);\3\.id=\2\.hash,\3\.textContent=\2\.code,\1\.appendChild\(\3\)\}/,
    'adoptStyle($1,$2);',
  ],
  [/<svelte-css-wrapper style="display: contents">/g, '<svelte-css-wrapper>'],
];
