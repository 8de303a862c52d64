/** What was measured on a surface. */
export interface Contrast {
  /** Pieces of text that are seen. */
  texts: number;
  /** The lowest contrast among them, by WCAG 2. */
  lowest: number;
  /** Those below 4.5 to 1, each with its figure. */
  below: string[];
}

/**
 * Measures the contrast of every piece of text that is drawn in a root, in the colours the browser computed: with what
 * lies under it, placeholders and the letters of drawings included. Runs in the page and closes over nothing.
 */
export function measureContrast(root: Document | ShadowRoot = document): Contrast {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const read = (text: string): Colour => {
    const numbers = (text.match(/[\d.]+/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
    if (/^color\(srgb /.test(text)) return [red * 255, green * 255, blue * 255, alpha];
    throw new Error(`${text} is a colour that cannot be measured`);
  };
  const over = ([red, green, blue, alpha]: Colour, under: Colour): Colour => {
    const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
  };
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
  };
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (text: Colour, ground: Colour): number => {
    const [dark = 0, light = 0] = [luminance(over(text, ground)), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const found: Contrast = { texts: 0, lowest: 21, below: [] };
  const note = (words: string, text: Colour, ground: Colour): void => {
    const figure = Math.floor(contrast(text, ground) * 100) / 100;
    found.texts++;
    found.lowest = Math.min(found.lowest, figure);
    if (figure < 4.5) found.below.push(`${figure}: ${words.trim().slice(0, 60)}`);
  };
  const isSeen = (element: Element): boolean => {
    if (element.closest('.heard')) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  for (const element of root.querySelectorAll('*')) {
    if (/^(script|style|title|option|optgroup)$/i.test(element.localName) || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    const words = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node) => node.nodeValue ?? '');
    if (element.localName === 'text') {
      const sign = element.parentElement?.querySelector('.shape');
      const shape = sign && getComputedStyle(sign);
      // On a sign that is filled, what it is filled with lies under the letters.
      const ground = shape ? read(shape.fill) : groundOf(element.closest('svg:not(svg svg)'));
      note(element.textContent ?? '', read(style.fill), ground);
    } else if (words.some((one) => one.trim() !== '') || /^(input|select|textarea)$/.test(element.localName))
      note(words.join(''), read(style.color), groundOf(element));
    if (element.matches(':placeholder-shown'))
      note(
        `placeholder of ${element.id}`,
        read(getComputedStyle(element, '::placeholder').color),
        groundOf(element),
      );
  }
  return found;
}
