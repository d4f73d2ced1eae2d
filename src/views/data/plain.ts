import type { Text } from '../../schema/values/text.ts';

/** A cell of a table file: prose as written, bullets with 「・」 as on paper. A leading 「- 」 would be a formula to Excel. */
export function plainOf(text: Text | number | undefined): string | null {
  if (text === undefined) return null;
  if (Array.isArray(text)) return text.map((bullet) => `・${bullet.trimEnd()}`).join('\n');
  return String(text).trimEnd();
}
