import type { Page } from "playwright-core";

/** Words that stand out too little from what is behind them, with the ratio of their brightness. */
export type FaintText = { readonly text: string; readonly ratio: number; readonly colours: string };

/**
 * Measures every visible text of the page against the colours that are really drawn behind it, by WCAG 2.2, 1.4.3: 4.5 to 1,
 * 3 to 1 for large letters. Texts of controls that are switched off are left out, as there.
 */
export async function faintTexts(page: Page): Promise<readonly FaintText[]> {
  // A button that was switched on a moment ago is still on its way from grey.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some((each) => each instanceof CSSTransition && each.playState === "running"),
  );
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const colourOf = (text: string): Colour => {
      if (!paint) throw new Error("the page has no canvas");
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = text;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
      r * a + r2 * (1 - a),
      g * a + g2 * (1 - a),
      b * a + b2 * (1 - a),
      1,
    ];
    /** What is drawn behind an element: the backgrounds of all around it, laid over each other. */
    const behind = (element: Element | null): Colour => {
      if (!element)
        return colourOf(
          getComputedStyle(document.documentElement).colorScheme === "dark" ? "#121212" : "Canvas",
        );
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const light = ([r, g, b]: Colour): number => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratioOf = (one: Colour, other: Colour): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility, clipPath } = getComputedStyle(element);
      return width > 1 && height > 1 && visibility === "visible" && clipPath === "none";
    };
    const texts = [...document.querySelectorAll("body *")].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        isShown(element) &&
        !element.closest("svg, noscript, :disabled, [aria-disabled=true]") &&
        !element.closest("label")?.control?.matches(":disabled"),
    );
    return texts.flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const background = behind(element);
      const ratio = ratioOf(over(colourOf(color), background), background);
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      if (ratio >= (large ? 3 : 4.5)) return [];
      const text = element.textContent?.trim().slice(0, 40) ?? "";
      return [{ text, ratio: Math.round(ratio * 100) / 100, colours: `${color} on ${background.join(" ")}` }];
    });
  });
}
