import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong on a page: its rule, and the places with what would put them right. */
export type AxeFault = { readonly rule: string; readonly help: string; readonly places: readonly string[] };

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Examines a page as it stands by all rules of axe for WCAG 2.2 A and AA and for good practice. What axe cannot decide by itself
 * is not among the faults.
 */
export async function axeFaults(page: Page): Promise<readonly AxeFault[]> {
  // A button that was switched on a moment ago is still on its way from grey.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some((each) => each instanceof CSSTransition && each.playState === "running"),
  );
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary ?? ""}`),
    }));
  });
}
