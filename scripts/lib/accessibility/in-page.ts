// What is looked at within a page, where nothing of this file can be reached: each function stands alone.

/** Elements that are cut off by a box around them, and whether the page is wider than the screen. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
}

/** Boxes that hide some of the text in them. What is hidden from sight on purpose, and what can be scrolled, is not among them. */
export function cutOff(): string[] {
  const hides = (value: string) => value === 'hidden' || value === 'clip';
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility() && element.innerText.trim() !== '')
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 300));
}

/** What can be reached by the keyboard and takes no focus, shows no ring, or is hidden by something else. */
export function focusFaults(): { rule: 'focus' | 'covered'; where: string }[] {
  const faults: { rule: 'focus' | 'covered'; where: string }[] = [];
  const names = 'a[href], button, input, select, textarea, summary, [tabindex]';
  for (const element of document.querySelectorAll<HTMLElement>(names)) {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const where = element.outerHTML.slice(0, 300);
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) {
      faults.push({ rule: 'focus', where });
      continue;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push({ rule: 'focus', where });
    if (!isSeen(element)) faults.push({ rule: 'covered', where });
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return faults;

  /** A part of it is enough: 2.4.11 asks that it is not entirely hidden. */
  function isSeen(element: HTMLElement): boolean {
    return [...element.getClientRects()].some(({ left, top, right, bottom }) =>
      [0.5, 0.1, 0.9].some((share) => {
        const x = left + (right - left) * share;
        const y = top + (bottom - top) * share;
        const there = document.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || there === element.closest('label'));
      }),
    );
  }
}

/** What moves although the reader wants nothing to move. */
export function moving(): string[] {
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  const slow = (text: string) => text.split(',').some((duration) => parseFloat(duration) > 0);
  const styled = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    return slow(transitionDuration) || slow(animationDuration) || scrollBehavior === 'smooth';
  });
  return [
    ...running.map(({ effect }) => (effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 300) ?? ''),
    ...styled.map((element) => element.outerHTML.slice(0, 300)),
  ];
}

/** Sound, film, things of others that could bring them, and what begins or never ends by itself. */
export function mediaAndForms(): { rule: 'media' | 'forms' | 'motion'; where: string }[] {
  const found = (rule: 'media' | 'forms' | 'motion', names: string) =>
    [...document.querySelectorAll(names)].map((element) => ({ rule, where: element.outerHTML.slice(0, 300) }));
  const endless = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity)
    .map(({ effect }) => ({
      rule: 'motion' as const,
      where: (effect as KeyframeEffect).target?.outerHTML.slice(0, 300) ?? '',
    }));
  return [
    ...found('media', 'audio, video, iframe, object, embed'),
    ...found('motion', 'marquee, blink, meta[http-equiv="refresh" i]:not([content^="0;"])'),
    ...found('forms', 'form[method="post" i], input[type="password"], input[type="file"]'),
    ...endless,
  ];
}

/** What has moved while the page loaded, as Layout Instability counts it. */
export async function shifted(): Promise<string[]> {
  const moved: string[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Element | null }[];
    })[])
      moved.push(
        `${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '').join(' ')}`,
      );
  }).observe({ type: 'layout-shift', buffered: true });
  // On a busy machine the frames come late.
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return moved;
}

/** Spacing that a reader may ask for. Source: success criterion 1.4.12. */
export function spaceOut(): void {
  const rules = new CSSStyleSheet();
  rules.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(rules);
}

/** Takes it back. */
export function spaceAsBefore(): void {
  document.adoptedStyleSheets.pop();
}
