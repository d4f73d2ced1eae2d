/** What a file is, by its place alone. */
export type Role =
  | { kind: 'site' | 'departments' | 'glossary' | 'redirects' }
  | { kind: 'plan'; plan: string }
  | { kind: 'item'; plan: string; slug: string };

const slug = '[a-z0-9][a-z0-9-]*';
const planFile = new RegExp(`^plans/(${slug})/plan\\.yaml$`);
const itemFile = new RegExp(`^plans/(${slug})/(${slug})\\.mdx$`);

/** null: a `.yaml` or `.mdx` that stands where the format knows nothing, so it would silently not be published. */
export function roleOf(path: string): Role | null {
  if (path === 'site.yaml') return { kind: 'site' };
  if (path === 'departments.yaml') return { kind: 'departments' };
  if (path === 'glossary.yaml') return { kind: 'glossary' };
  if (path === 'redirects.yaml') return { kind: 'redirects' };
  const plan = planFile.exec(path)?.[1];
  if (plan !== undefined) return { kind: 'plan', plan };
  const [, home, name] = itemFile.exec(path) ?? [];
  return home !== undefined && name !== undefined ? { kind: 'item', plan: home, slug: name } : null;
}
