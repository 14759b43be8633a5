/** What the server should say beside a file and does not. */
export type HeaderFault = "noPolicy" | "sniffing" | "pagesKept" | "scriptsNotKept";

/** The answers of the server for a page and for a script whose name carries its version. */
export type HeaderAnswers = { readonly page: Headers; readonly script: Headers };

/** Headers that protect: the content security policy, and no guessing of types. */
export function protectionFaults({ page, script }: HeaderAnswers): readonly HeaderFault[] {
  const both = [page, script];
  return [
    ...(page.get("Content-Security-Policy")?.includes("default-src 'self'") ? [] : ["noPolicy" as const]),
    ...(both.every((headers) => headers.get("X-Content-Type-Options") === "nosniff")
      ? []
      : ["sniffing" as const]),
  ];
}

/** Headers on keeping: pages are asked for anew each time, versioned scripts are kept. */
export function keepingFaults({ page, script }: HeaderAnswers): readonly HeaderFault[] {
  const kept = (headers: Headers): string => headers.get("Cache-Control") ?? "";
  return [
    ...(/no-cache|no-store|max-age=0/.test(kept(page)) ? [] : ["pagesKept" as const]),
    ...(/max-age=\d{6,}/.test(kept(script)) ? [] : ["scriptsNotKept" as const]),
  ];
}
