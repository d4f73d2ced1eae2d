import type { Hostile, NumberedHostile } from './case.ts';
import { figures } from './figures.ts';
import { large } from './large.ts';
import { lettersAndBytes } from './letters.ts';
import { markup } from './markup.ts';
import { onDisk } from './on-disk.ts';
import { paths } from './paths.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

const all: Hostile[] = [...paths, ...onDisk, ...yaml, ...words, ...markup, ...large, ...figures, ...lettersAndBytes];

/** Every attack, each under the name of its files. */
export const hostile: NumberedHostile[] = all.map((one, at) => ({ ...one, id: `c${String(at).padStart(4, '0')}` }));
