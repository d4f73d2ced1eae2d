import { type Document, parseDocument } from 'yaml';
import { EditError } from './edit-error.ts';

/** @throws EditError with what the library says, where it says anything */
export function parsed(yaml: string): Document.Parsed {
  const doc = parseDocument(yaml, { prettyErrors: false });
  const fault = doc.errors[0] ?? doc.warnings[0];
  if (fault) throw new EditError(fault.message);
  return doc;
}
