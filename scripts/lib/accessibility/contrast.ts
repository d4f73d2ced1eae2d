/**
 * Texts whose letters stand out too little from what is behind them; every text that is seen, those of pictures too, on which axe does not decide.
 * It runs within a page, where nothing else of this project can be reached. Source: success criterion 1.4.3; 3:1 for large text, and for marks, which are no text (1.4.11).
 */
export function lowContrast(): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const owners = new Set<Element>();
  while (walker.nextNode())
    if (/\S/.test(walker.currentNode.nodeValue ?? '')) owners.add(walker.currentNode.parentElement!);
  return [...owners].filter(isSeen).flatMap((element) => {
    const style = getComputedStyle(element);
    const letters = element instanceof SVGElement ? style.fill : style.color;
    const behind = element instanceof SVGElement ? behindDrawn(element) : behindText(element);
    const ratio = ratioOf(over(colourOf(letters), behind), behind);
    const needed = isLarge(style) || !/[\p{L}\p{N}]/u.test(element.textContent ?? '') ? 3 : 4.5;
    // Half a step of a colour's 255 is no difference.
    return ratio + 0.005 < needed ? [`${ratio.toFixed(2)} < ${needed}: ${element.outerHTML.slice(0, 250)}`] : [];
  });

  function isSeen(element: Element): boolean {
    if (element.closest('script, style, template, noscript, title, desc, option, optgroup')) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).clipPath !== 'none') return false;
    return true;
  }

  function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
    const size = parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  }

  /** The colour of the nearest box that has one, and of what is seen through it. */
  function behindText(element: Element | null): Colour {
    const white: Colour = [255, 255, 255, 1];
    if (element === null) {
      const canvas = document.createElement('div');
      canvas.style.backgroundColor = 'Canvas';
      document.body.append(canvas);
      const colour = colourOf(getComputedStyle(canvas).backgroundColor);
      canvas.remove();
      return over(colour, white);
    }
    const own = colourOf(getComputedStyle(element).backgroundColor);
    if (own[3] === 1) return own;
    return over(own, behindText(element.parentElement));
  }

  /** A text in a picture lies on what is drawn before it at the same place. */
  function behindDrawn(element: SVGElement): Colour {
    const picture = element.ownerSVGElement!;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const drawn = [...picture.querySelectorAll('rect, circle, path, polygon')].filter((shape) => {
      const box = shape.getBoundingClientRect();
      const before = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    const fills = drawn.map((shape) => colourOf(getComputedStyle(shape).fill)).filter(([, , , alpha]) => alpha > 0);
    return fills.reduce((below, fill) => over(fill, below), behindText(picture));
  }

  function colourOf(text: string): Colour {
    const numbers = (text.match(/[\d.]+/g) ?? []).map(Number);
    if (text === 'none' || numbers.length < 3) return [0, 0, 0, 0];
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    return text.startsWith('color(') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
  }

  function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
    const mix = (upper: number, lower: number) => upper * alpha + lower * (1 - alpha);
    return [mix(red, r), mix(green, g), mix(blue, b), 1];
  }

  function ratioOf(one: Colour, other: Colour): number {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance([red, green, blue]: Colour): number {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
