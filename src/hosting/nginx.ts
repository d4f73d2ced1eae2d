import { hostingWords } from '../words/hosting.ts';
import { everywhere, kept, readable } from './site-headers.ts';

/**
 * What nginx reads, in its two parts. An `add_header` in a `location` would take away all that stand above it, so paths are told apart by maps:
 * a header without a value is not sent.
 */
export function nginxConfig(): string {
  const [first, second, rest] = kept;
  return [
    `# ${hostingWords.nginxMaps}`,
    'map $uri $ayumi_kept {',
    `  default ${quoted(rest!.value)};`,
    ...[first!, second!].map(({ path, value }) => `  ${quoted(`~${path}`)} ${quoted(value)};`),
    '}',
    'map $uri $ayumi_readable {',
    `  ${quoted(`~${readable.path}`)} ${quoted(readable.value)};`,
    '}',
    '',
    `# ${hostingWords.nginxServer}`,
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    `add_header ${readable.name} $ayumi_readable always;`,
    // Without `always`: an error is not kept.
    'add_header Cache-Control $ayumi_kept;',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text}"`;
}
