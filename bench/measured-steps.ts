import type { Browser, Page } from "playwright-core";
import { pageTasks, traceCategories } from "./page-tasks";

/** Milliseconds after which nothing more is expected of a step. */
const rest = 1_500;

/** Milliseconds of one task from which on a person notices that the page does not answer. */
const noticed = 100;

/** Milliseconds that reading and writing of much may take here. */
export const patience = { timeout: 180_000 };

/** The browser that is measured; `isSampled` where it is told whose scripts long tasks run. */
export type Measuring = { readonly browser: Browser; readonly isSampled: boolean };

/** Does one thing as the officer does it, and prints the longest tasks of the page until it is at rest again. */
export async function measure(
  { browser, isSampled }: Measuring,
  step: string,
  act: () => Promise<void>,
): Promise<void> {
  await browser.startTracing(undefined, { categories: traceCategories(isSampled) });
  await act();
  await new Promise((resolve) => setTimeout(resolve, rest));
  const tasks = pageTasks(await browser.stopTracing());
  const long = tasks.filter(({ cpu }) => cpu > noticed);
  const ms = (value = 0): string => `${Math.round(value)} ms`;
  console.log(
    `${step}: longest ${ms(tasks[0]?.cpu)} (${ms(tasks[0]?.wall)} by the clock), ${long.length} over ${noticed} ms`,
  );
  for (const { cpu, wall, by } of isSampled ? long : []) {
    const { pane, office, rig, browser: own } = by;
    console.log(
      `  ${ms(cpu)} (${ms(wall)}): pane ${ms(pane)}, Office.js ${ms(office)}, rig ${ms(rig)}, browser ${ms(own)}`,
    );
  }
}

/** The button of exactly that name. */
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The heading of that name. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });
