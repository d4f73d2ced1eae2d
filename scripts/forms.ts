import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generated } from './lib/forms/generated.ts';

for (const { path, make } of generated) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, make());
  console.log(path);
}
