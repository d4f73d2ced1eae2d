import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  serialize,
} from 'parse5';
import { pagePolicy } from '../../../src/policy.ts';
import { portableWords } from '../../../src/words/portable.ts';
import { portableValue } from './attributes.ts';
import { relativeAddress } from './relative.ts';
import type { Site } from './site.ts';
import { portableStyle } from './style.ts';
import { attributeOf, elementsIn } from '../html-tree.ts';

/**
 * A page that opens from a folder: its links lead to files, it says what it is and what does not work in it, and no search engine takes it for the site.
 * @param page path of its file from the site's root
 */
export function portablePage(html: string, page: string, site: Site): string {
  // What stands in <noscript> is for readers without scripts: here the scripts are missing, and notices say so.
  const document = parse(html, { scriptingEnabled: false });
  for (const element of elementsIn(document)) {
    const asleep = noticeFor(element);
    if (asleep !== null) tree.insertBefore(element.parentNode!, asleep, element);
    if (element.tagName === 'print-now') replaceByContent(element);
    if (asleep !== null || isLeftOut(element)) tree.detachNode(element);
  }
  const rewrite = (address: string) => relativeAddress(address, page, site);
  for (const element of elementsIn(document)) rewriteElement(element, rewrite);
  loosenPolicy(document);
  putFirst(document, 'head', '<meta name="robots" content="noindex">');
  putFirst(document, 'body', `<aside class="Notice">${portableWords.notice}</aside>`);
  return serialize(document);
}

/** Browsers load no module from a file, and scripts that ask for other files get none: what only they bring to life is replaced. */
function noticeFor(element: Tree.Element): Tree.ChildNode | null {
  if (attributeOf(element, 'hidden-until-defined') === undefined) return null;
  const words = portableWords.asleep[element.tagName] ?? portableWords.asleepOther;
  return parseFragment(`<p class="Callout">${words}</p>`).childNodes[0]!;
}

/** What says how to print stays; the button that a script puts in its place never comes. */
function replaceByContent(element: Tree.Element): void {
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(element.parentNode!, child, element);
  }
  tree.detachNode(element);
}

function isLeftOut(element: Tree.Element): boolean {
  const { tagName } = element;
  if (['script', 'noscript', 'print-button', 'print-link'].includes(tagName)) return true;
  if (tagName === 'meta') return attributeOf(element, 'name') === 'robots';
  return tagName === 'link' && ['canonical', 'sitemap', 'modulepreload'].includes(attributeOf(element, 'rel') ?? '');
}

function rewriteElement(element: Tree.Element, rewrite: (address: string) => string | null): void {
  const isRefresh = attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';
  for (const attribute of element.attrs) attribute.value = portableValue(attribute, isRefresh, rewrite);
  if (element.tagName !== 'style') return;
  for (const child of element.childNodes) if (tree.isTextNode(child)) child.value = portableStyle(child.value, rewrite);
}

/** Its own files lie at no address that the site's policy would allow. */
function loosenPolicy(document: Tree.Document): void {
  const all = elementsIn(document);
  const isPolicy = (element: Tree.Element) =>
    attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  const content = all.find(isPolicy)?.attrs.find(({ name }) => name === 'content');
  if (!content) return;
  const styles = all.filter(({ tagName }) => tagName === 'style').map(textOf);
  const drawnPictures = styles.some((text) => text.includes('data:'));
  content.value = pagePolicy({ fromFolder: true, styles, drawnPictures });
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

function putFirst(document: Tree.Document, tagName: 'head' | 'body', html: string): void {
  const parent = elementsIn(document).find((element) => element.tagName === tagName)!;
  const [first] = parent.childNodes;
  for (const node of parseFragment(html).childNodes)
    if (first) tree.insertBefore(parent, node, first);
    else tree.appendChild(parent, node);
}
