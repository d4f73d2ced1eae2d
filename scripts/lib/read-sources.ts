import type { Settings } from '../../src/settings.ts';
import { type Sources, readFiles } from '../../src/source/read-files.ts';
import { reviewWords } from '../../src/words/review.ts';
import { nameOfContent } from './environment.ts';

/** @throws where there is no content folder, in words for staff */
export async function readSources(settings: Settings): Promise<Sources> {
  try {
    return await readFiles(settings.contentDir);
  } catch (error) {
    throw new Error(reviewWords.noContent(nameOfContent(settings)), { cause: error });
  }
}
