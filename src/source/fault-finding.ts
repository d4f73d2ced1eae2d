import type { Finding } from '../finding.ts';
import { unreadable } from '../words/unreadable.ts';
import { attachmentMeant, placeMeant } from './place-meant.ts';
import type { SourceFile } from './read-files.ts';

/** A file without text, as one finding like any other. */
export function faultFinding({ path, fault }: SourceFile, there: ReadonlySet<string>): Finding {
  const [message, remedy] = wordsFor(fault, path, there);
  return { rule: 'unreadable', severity: 'error', file: path, message, remedy, place: { line: 1, column: 1 } };
}

function wordsFor(fault: SourceFile['fault'], path: string, there: ReadonlySet<string>): [string, string] {
  switch (fault?.kind) {
    case 'too-large':
      return [unreadable.tooLarge((fault.bytes / 1_000_000).toFixed(1)), unreadable.tooLargeRemedy];
    case 'encoding':
      return [unreadable.encoding(fault.looksLike), unreadable.encodingRemedy];
    case 'empty':
      return [unreadable.empty, unreadable.emptyRemedy];
    case 'misplaced':
      return misplacedWords(path, there);
    case 'binary':
      return [unreadable.binary, unreadable.binaryRemedy];
    case 'symlink':
      return [unreadable.symlink, unreadable.symlinkRemedy];
    case 'folder':
      return [unreadable.folder, unreadable.folderRemedy];
    default:
      return [unreadable.unreadable, unreadable.unreadableRemedy];
  }
}

/** A file that stands where the format knows nothing, with the name it was most likely to have, where that is free. */
export function misplacedWords(path: string, there: ReadonlySet<string>): [string, string] {
  const meant = placeMeant(path);
  if (meant !== null && !there.has(meant)) return [unreadable.misplaced, unreadable.meantName(meant)];
  const attachment = attachmentMeant(path);
  const remedy = attachment === null ? [] : [unreadable.attachmentRemedy(attachment)];
  return [unreadable.misplaced, [...remedy, unreadable.misplacedRemedy].join('')];
}
