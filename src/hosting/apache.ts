import { hostingWords } from '../words/hosting.ts';
import { everywhere, kept, readable } from './site-headers.ts';

/** What Apache reads, as `.htaccess` or in its settings. */
export function apacheConfig(): string {
  return [
    `# ${hostingWords.apache}`,
    ...Object.entries(everywhere).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set ${readable.name} "${readable.value}" ${where(readable.path)}`,
    // Without `always`: an error is not kept. The last that holds is sent.
    ...kept.toReversed().map(({ path, value }) => `Header set Cache-Control "${value}" ${where(path)}`.trimEnd()),
    '',
  ].join('\n');
}

function where(path: string): string {
  return path === '' ? '' : `"expr=%{REQUEST_URI} =~ m#${path}#"`;
}
