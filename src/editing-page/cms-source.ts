/** The CMS's own text with what we need otherwise in it. */
export function cmsSource(text: string): string {
  return places.reduce((now, [place, instead]) => {
    if (now.search(place) < 0) throw new Error(`Sveltia CMS has changed: nothing in it matches ${place.source}`);
    return now.replace(place, instead);
  }, text);
}

const places: [RegExp, string][] = [
  // Its style sheet names a font host, for those who do not keep its fonts. We do; browsers would ask there all the same.
  [/@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''],
  // A file's line ends, its mark and its end reach our format as they are, …
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/, ''],
  [/\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/, 'await $1.text()'],
  // … and what our format writes is written.
  [/return`\$\{\((await \w+\(\w+\))\)\.trim\(\)\}\\n`/, 'return $1'],
];
