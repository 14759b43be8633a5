import { serverPolicy } from "../../scripts/site/content-security-policy";

/** Headers that protect; every answer carries them, one that says "not found" as well. */
const protection = {
  "content-security-policy": serverPolicy(),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/plain; charset=utf-8",
  png: "image/png",
  wasm: "application/wasm",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Whether what lies under this name never changes: its name carries a version. */
const neverChanges = (name: string): boolean => /^(js|office-js)\//.test(name);

/** The headers that a server of the site must add to its answer for a file, by lower-case name. */
export function expectedHeaders(name: string): Readonly<Record<string, string>> {
  const kept = neverChanges(name) ? "public, max-age=31536000, immutable" : "no-cache";
  return { ...protection, "cache-control": kept };
}

/** The headers that it must add where there is no such file: protected, and not to be kept. */
export const expectedHeadersOfNothing: Readonly<Record<string, string>> = protection;

/** The type under which a file must arrive. Throws for an ending that the site does not have. */
export function expectedType(name: string): string {
  const type = types[name.split(".").at(-1) ?? ""];
  if (type === undefined) throw new Error(`${name}: no type is stated for this ending`);
  return type;
}

/** Endings of files that are sent compressed. */
export const compressed = ["html", "css", "js", "json", "xml", "txt", "md"];
