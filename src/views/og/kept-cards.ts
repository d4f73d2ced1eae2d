import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { insteadOf, isMissing, isSystemError } from '../../disk/system-error.ts';
import { codeDigest } from '../../code-digest.ts';
import type { Card } from './card.ts';
import { isWholePng } from './png.ts';

/** Cards kept between builds, by what they show and what draws them. */
export interface KeptCards {
  /** The picture of a card, drawn where no whole one is kept. */
  pictureOf(card: Card): Promise<Buffer>;
  /** Takes away what no build has used for a month. */
  clear(): Promise<void>;
}

const keptFor = 31 * 86_400_000;
const code = codeDigest(['src/views/og']);

/** @param draw draws a card as PNG */
export function keptCards(dir: string, draw: (card: Card) => Promise<Buffer>): KeptCards {
  return {
    async pictureOf(card) {
      const name = createHash('sha256').update(code).update(JSON.stringify(card)).digest('hex').slice(0, 32);
      const file = join(dir, `${name}.png`);
      const kept = await readFile(file).catch(insteadOf(isSystemError, null));
      if (kept && isWholePng(kept)) {
        // Used is young. The bytes are here already, whoever takes the file away meanwhile.
        await utimes(file, new Date(), new Date()).catch(insteadOf(isSystemError, undefined));
        return kept;
      }
      const drawn = await draw(card);
      await mkdir(dir, { recursive: true });
      // Builds and threads may draw the same card: each writes its own file, and the name appears whole.
      const own = `${file}.${process.pid}-${threadId}`;
      await writeFile(own, drawn);
      await rename(own, file);
      return drawn;
    },
    async clear() {
      for (const name of await readdir(dir).catch(insteadOf(isMissing, []))) {
        const file = join(dir, name);
        // Another build may have taken it away.
        const { mtimeMs } = await stat(file).catch(insteadOf(isMissing, { mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > keptFor) await rm(file, { force: true });
      }
    },
  };
}
