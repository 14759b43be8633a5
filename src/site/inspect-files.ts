/** A file of the site that did not arrive as it was built. */
export type FileFault =
  | { readonly kind: "missing"; readonly name: string; readonly status: number }
  | { readonly kind: "unreachable"; readonly name: string }
  | { readonly kind: "changed"; readonly name: string }
  | { readonly kind: "wrongType"; readonly name: string; readonly type: string };

/** What the page can do for us: ask the server for a file, and compute a SHA-256 in hex. */
export type FileMeans = {
  readonly fetchFile: (name: string) => Promise<Response>;
  /** `undefined` where the connection is not secure and browsers refuse to compute. */
  readonly digest: ((bytes: ArrayBuffer) => Promise<string>) | undefined;
};

/** Types that browsers insist on; a script or a page under another type is not run. */
const neededTypes: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /^(text|application)\/(x-)?javascript/],
  [/\.html$/, /^text\/html/],
  [/\.css$/, /^text\/css/],
  [/\.json$/, /^application\/json/],
  [/\.png$/, /^image\/png/],
];

function typeFault(name: string, type: string): boolean {
  const needed = neededTypes.find(([ending]) => ending.test(name));
  return needed !== undefined && !needed[1].test(type);
}

async function faultOf(name: string, hash: string, means: FileMeans): Promise<FileFault | undefined> {
  const response = await means.fetchFile(name).catch(() => undefined);
  if (!response) return { kind: "unreachable", name };
  if (!response.ok) return { kind: "missing", name, status: response.status };
  const type = response.headers.get("Content-Type") ?? "";
  if (typeFault(name, type)) return { kind: "wrongType", name, type };
  const bytes = await response.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: "unreachable", name };
  return means.digest && (await means.digest(bytes)) !== hash ? { kind: "changed", name } : undefined;
}

/**
 * Asks for every file of the site, a few at a time, and compares it with what was built. `files` are the names with their
 * SHA-256 in hex, as in site-files.json.
 */
export async function inspectFiles(
  files: Readonly<Record<string, string>>,
  means: FileMeans,
): Promise<readonly FileFault[]> {
  const names = Object.keys(files);
  const faults: FileFault[] = [];
  for (let start = 0; start < names.length; start += 6) {
    const some = names.slice(start, start + 6).map((name) => faultOf(name, files[name] ?? "", means));
    for (const fault of await Promise.all(some)) if (fault) faults.push(fault);
  }
  return faults;
}
