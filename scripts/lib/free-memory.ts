import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees now what nobody holds any more. The engine would wait until the heap has grown once more, to twice of what it holds:
 * after a step that has left much behind, before one that needs much.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
