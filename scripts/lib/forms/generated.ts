import { contentFiles } from '../../../src/forms/content-files.ts';
import { guideMarkdown } from '../../../src/forms/guide/guide-markdown.ts';
import { editorSchemaOf } from '../../../src/forms/json-schema/for-editors.ts';
import { apacheConfig } from '../../../src/hosting/apache.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';

/** A file of the project that is made from its code, and kept in the repository so that nobody need make it. */
export interface Generated {
  path: string;
  make: () => string;
}

export const generated: readonly Generated[] = [
  ...contentFiles.map((file) => ({
    path: `.vscode/schemas/${file.kind}.json`,
    make: () => `${JSON.stringify(editorSchemaOf(file), null, 2)}\n`,
  })),
  { path: 'docs/guide.md', make: guideMarkdown },
  // Not in the built site: a host would publish them.
  { path: 'docs/hosting/nginx.conf', make: nginxConfig },
  { path: 'docs/hosting/apache.conf', make: apacheConfig },
];
