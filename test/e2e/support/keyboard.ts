import type { Page } from "playwright-core";

/** The words of the element that has the focus; "" where none has. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

/** Presses Tab until an element with these words has the focus. Throws where none is reached. */
export async function tabTo(page: Page, text: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if ((await focusedText(page)) === text) return;
  }
  throw new Error(`Tab never reached ${text}`);
}
