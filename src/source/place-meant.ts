import { nearest } from '../nearest.ts';
import { FilePathSchema } from '../schema/source.ts';
import { roleOf } from './role.ts';

const top = ['site.yaml', 'departments.yaml', 'glossary.yaml', 'redirects.yaml'];

/** The path that a misplaced file was most likely meant to have: another ending, width or case, a folder too many. null where none is likely. */
export function placeMeant(path: string): string | null {
  const tidy = path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+(?=\.|\/|$)/g, '')
    .replace(/[\s_]+/g, '-')
    .replace(/(\.mdx|\.ya?ml)\.(txt|mdx|ya?ml)$/, '$1')
    .replace(/\.md$/, '.mdx')
    .replace(/\.yml$/, '.yaml')
    .replace(/^plan\//, 'plans/')
    .replace(/^(plans\/[^/]+\/)files\/(?=[^/]+\.mdx$)/, '$1');
  const candidate = tidy.includes('/') ? tidy : (nearest(tidy, top) ?? tidy);
  return roleOf(candidate) !== null && candidate !== path ? candidate : null;
}

/** Where a file that lies among a plan's sheets would be an attachment. */
export function attachmentMeant(path: string): string | null {
  const [, plan, name] = /^plans\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const file = `files/${name ?? ''}`;
  return plan !== undefined && FilePathSchema.safeParse(file).success ? `plans/${plan}/${file}` : null;
}
