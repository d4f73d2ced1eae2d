/** A list of bullets as it stands in a box of text: each behind a dash, its further lines indented. */
export function textOfBullets(bullets: readonly string[]): string {
  return bullets.map((bullet) => `- ${bullet.trimEnd().replaceAll('\n', '\n  ')}`).join('\n');
}

/** The list that a box of text holds; null where it holds prose. */
export function bulletsOf(text: string): string[] | null {
  const lines = text.replace(/\s+$/, '').split('\n');
  if (!lines[0]?.startsWith('- ') || lines.some((line) => line !== '' && !/^(- | {2})/.test(line))) return null;
  const bullets: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) bullets.push(line.slice(2).trim());
    else bullets.push(`${bullets.pop()!}\n${line.slice(2)}`);
  }
  return bullets.map((bullet) => bullet.trimEnd());
}
