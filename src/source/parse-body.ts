import { type MdastNode, mdxToMdast } from 'satteri';
import { features } from '../markdown/features.ts';

/** A body as a tree; the parser's own words where it is no MDX. */
export function parseBody(body: string): { tree: MdastNode } | { fault: string } {
  try {
    return { tree: mdxToMdast(body, { features }) };
  } catch (error) {
    // What the parser calls each of its own.
    if (error instanceof Error && 'code' in error && error.code === 'GenericFailure') return { fault: error.message };
    throw error;
  }
}
