import type { Finding } from '../finding.ts';
import { unreadable } from '../words/unreadable.ts';
import type { SourceFile } from './read-files.ts';

/** A file without text, as one finding like any other. */
export function faultFinding({ path, fault }: SourceFile): Finding {
  const [message, remedy] = wordsFor(fault);
  return { rule: 'unreadable', severity: 'error', file: path, message, remedy, place: { line: 1, column: 1 } };
}

function wordsFor(fault: SourceFile['fault']): [string, string] {
  switch (fault?.kind) {
    case 'too-large':
      return [unreadable.tooLarge((fault.bytes / 1_000_000).toFixed(1)), unreadable.tooLargeRemedy];
    case 'encoding':
      return [unreadable.encoding(fault.looksLike), unreadable.encodingRemedy];
    case 'empty':
      return [unreadable.empty, unreadable.emptyRemedy];
    case 'misplaced':
      return [unreadable.misplaced, unreadable.misplacedRemedy];
    case 'symlink':
      return [unreadable.symlink, unreadable.symlinkRemedy];
    default:
      return [unreadable.unreadable, unreadable.unreadableRemedy];
  }
}
