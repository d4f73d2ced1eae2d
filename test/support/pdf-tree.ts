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

const element =
  /^(\d+) 0 obj\n<<\/Type \/StructElem\n\/S \/(\w+)\n.*?(?:\/Pg (\d+) 0 R\s*)?\/K (\[.*?\]|[\d R]+)(.*?)>>\nendobj$/gms;

/**
 * The tag tree of a PDF that Chromium has printed, with its text. Elements that go on across pages are one.
 * The elements are read from the bytes, where they stand unpacked and in one order of keys: pdf.js cuts the tree at each page and leaves out `Scope`.
 */
export async function tagTree(bytes: Uint8Array): Promise<Tag> {
  const texts = await textsByMark(bytes);
  const file = Buffer.from(bytes).toString('latin1');
  const elements = new Map([...file.matchAll(element)].map(([, number, ...parts]) => [number!, parts]));

  function walk(number: string): Tag {
    const [role, ownPage, kids, rest] = elements.get(number)!;
    const below = [...kids!.matchAll(/<<(.*?)>>|(\d+) 0 R|(\d+)/gs)].flatMap(([, far = '', child, mark]) => {
      if (child !== undefined) return walk(child);
      const page = /\/Pg (\d+)/.exec(far)?.[1] ?? ownPage;
      return texts.get(`${page} ${mark ?? /\/MCID (\d+)/.exec(far)?.[1]}`) ?? [];
    });
    const first = below.find((part) => part.page !== undefined && part.text.trim() !== '');
    const scope = /\/Scope \/(\w+)/.exec(rest!)?.[1];
    return {
      role: role!,
      ...(scope !== undefined && { scope }),
      text: below.map((part) => part.text).join(''),
      ...(first && { page: first.page }),
      children: below.filter((part) => 'role' in part),
    };
  }

  const root = /\/Type \/StructTreeRoot\n\/K (\d+) 0 R/.exec(file)?.[1];
  if (root === undefined) throw new Error('The PDF has no tag tree.');
  return walk(root);
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
        open.push(found ? `${found[1]} ${found[2]}` : null);
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
