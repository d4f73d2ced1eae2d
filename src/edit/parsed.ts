import { type Document, parseDocument } from 'yaml';
import { EditError } from './edit-error.ts';

/** An edit reads its text before, within and after each step: what was read last is kept. Nobody changes a document, only its text. */
let last: { yaml: string; doc: Document.Parsed } | undefined;

/** @throws EditError with what the library says, where it says anything */
export function parsed(yaml: string): Document.Parsed {
  if (last?.yaml === yaml) return last.doc;
  const doc = parseDocument(yaml, { prettyErrors: false });
  const fault = doc.errors[0] ?? doc.warnings[0];
  if (fault) throw new EditError(fault.message);
  last = { yaml, doc };
  return doc;
}
