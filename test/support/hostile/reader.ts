import { formats } from '../../../scripts/lib/check/formats.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import type { Told } from './read-all.ts';

// A process of its own, which an attack may kill: reads one folder after another, as `npm run check` does.
process.on('message', (dir: string) => void answer(dir));

async function answer(dir: string): Promise<void> {
  const started = process.cpuUsage();
  const took = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    const reading = readArchive(await readFiles(dir), '2026-11-23');
    const report = { ...reading, files: 1, folder: 'content', withNotes: true };
    const texts = Object.fromEntries(Object.entries(formats).map(([name, format]) => [name, format(report)]));
    const { problems, archive } = reading;
    process.send!({ problems, texts, good: archive !== null, took: took() } satisfies Told);
  } catch (error) {
    process.send!({ failed: String((error as Error).stack), took: took() } satisfies Told);
  }
}
