import type { BrowserContext } from "playwright-core";

/** Every address that the pages of a browser context ask for from now on, their workers included. */
export function recordRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  return asked;
}

/** The servers that were asked; what a page makes itself (data:, blob:) comes from none. */
export const hostsOf = (asked: readonly string[]): readonly string[] => [
  ...new Set(
    asked
      .map((url) => new URL(url))
      .flatMap(({ protocol, origin }) => (/^https?:|^wss?:/.test(protocol) ? [origin] : [])),
  ),
];
