/** A4 less the margins of print.css, in CSS pixels; Chromium makes 184 × 263 mm full pixels, upwards. */
const area = { width: 696, height: 995 };

/** A part of a page laid out as it will be printed. */
export interface Paper {
  copy: HTMLElement;
  /** From 1: the page that the element with this id begins on. */
  pageOf(id: string): number;
  remove(): void;
}

/**
 * Lays out a copy in a frame of its own, which takes what the style sheets say of paper for what they say of the screen.
 * All at once: a browser that is about to print waits for nothing.
 */
export function paperOf(original: HTMLElement): Paper {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.className = 'Paper';
  frame.style.inlineSize = `${area.width}px`;
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.documentElement.lang = document.documentElement.lang;
  inner.adoptedStyleSheets = [...document.styleSheets].map((sheet) => ofPaper(sheet, inner));

  const main = inner.createElement('main');
  main.className = 'Main';
  const copy = inner.importNode(original, true);
  Object.assign(copy.style, {
    columnWidth: `${area.width}px`,
    // Paper has no pixels for letters to be fitted to.
    textRendering: 'geometricPrecision',
    columnGap: '0',
    columnFill: 'auto',
    inlineSize: `${area.width}px`,
    blockSize: `${area.height}px`,
  });
  // In columns only columns break.
  for (const part of [...copy.children].slice(1)) (part as HTMLElement).style.breakBefore = 'column';
  main.append(copy);
  inner.body.append(main);
  const { left, width } = copy.getBoundingClientRect();
  return {
    copy,
    pageOf: (id) => Math.floor((inner.getElementById(id)!.getBoundingClientRect().left - left + 1) / width) + 1,
    remove: () => frame.remove(),
  };
}

function ofPaper({ cssRules }: CSSStyleSheet, inner: Document): CSSStyleSheet {
  const sheet = new (inner.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
  turnToPaper(sheet.cssRules);
  return sheet;
}

function turnToPaper(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule.constructor.name === 'CSSMediaRule') {
      const { media } = rule as CSSMediaRule;
      if (media.mediaText.includes('print')) media.mediaText = 'all';
      else if (media.mediaText.includes('screen')) media.mediaText = 'not all';
    }
    if ('cssRules' in rule) turnToPaper(rule.cssRules as CSSRuleList);
  }
}
