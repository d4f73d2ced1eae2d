import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** An element of a PDF's tag tree: what a screen reader is told. */
export interface Tag {
  /** `H1`, `Table`, `TH`, `TD` … */
  role: string;
  /** `Row`, `Column`, of table heads. */
  scope?: string;
  /** Text of its own and of all below it, in reading order. */
  text: string;
  /** The page that its text begins on, from 1. */
  page?: number;
  children: Tag[];
}

/** The tag tree of a PDF with its text. Elements that go on across pages are one. */
export async function tagTree(bytes: Uint8Array): Promise<Tag> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = await textsByMark(bytes);
  const { context, catalog } = document;
  const look = (object: PDFObject | undefined) => context.lookup(object);

  function walk(object: PDFObject, page: string | undefined): Tag | Marked | null {
    const value = look(object);
    if (value instanceof PDFNumber) return texts.get(`${page} ${value.asNumber()}`) ?? null;
    if (!(value instanceof PDFDict)) return null;
    const ref = value.get(PDFName.of('Pg'));
    const own = ref instanceof PDFRef ? ref.toString() : page;
    const mark = value.get(PDFName.of('MCID'));
    if (mark instanceof PDFNumber) return texts.get(`${own} ${mark.asNumber()}`) ?? null;
    const kids = look(value.get(PDFName.of('K')));
    const below = (kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [])
      .map((kid) => walk(kid, own))
      .filter((part) => part !== null);
    const first = below.find((part) => part.page !== undefined && part.text.trim() !== '');
    const scope = scopeOf(look(value.get(PDFName.of('A'))));
    return {
      role: String(value.get(PDFName.of('S')) ?? '').slice(1),
      ...(scope !== undefined && { scope }),
      text: below.map((part) => part.text).join(''),
      ...(first && { page: first.page }),
      children: below.filter((part) => 'role' in part),
    };
  }

  function scopeOf(attributes: PDFObject | undefined): string | undefined {
    const dicts = attributes instanceof PDFArray ? attributes.asArray().map(look) : [attributes];
    for (const dict of dicts) {
      const scope = dict instanceof PDFDict ? dict.get(PDFName.of('Scope')) : undefined;
      if (scope) return String(scope).slice(1);
    }
    return undefined;
  }

  const root = look(catalog.get(PDFName.of('StructTreeRoot')));
  if (!(root instanceof PDFDict)) throw new Error('The PDF has no tag tree.');
  return walk(root, undefined) as Tag;
}

interface Marked {
  text: string;
  page: number;
}

/** The text of each marked piece of each page, by page and number. Heads and feet are marked as what they are and have no number. */
async function textsByMark(bytes: Uint8Array): Promise<Map<string, Marked>> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const texts = new Map<string, Marked>();
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: (string | null)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const mark = open.findLast((one) => one !== null);
        if (mark) texts.set(mark, { text: (texts.get(mark)?.text ?? '') + item.str, page: at });
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const found = /p(\d+)R_mc(\d+)$/.exec((item as { id?: string }).id ?? '');
        open.push(found ? `${found[1]} 0 R ${found[2]}` : null);
      }
    }
  }
  await pdf.loadingTask.destroy();
  return texts;
}

/** Every element of these roles, in reading order. */
export function tagsOf(tag: Tag, ...roles: string[]): Tag[] {
  return [...(roles.includes(tag.role) ? [tag] : []), ...tag.children.flatMap((child) => tagsOf(child, ...roles))];
}
