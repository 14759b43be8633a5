/** Excel's limit for the name of a worksheet. */
const longestName = 31;

/** The wanted name, or the first of "名前 (2)", "名前 (3)" … that is free; at most 31 characters. Case does not count. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const withSuffix = (suffix: string): string => wanted.slice(0, longestName - suffix.length) + suffix;
  let name = withSuffix("");
  for (let count = 2; used.has(name.toLowerCase()); count++) name = withSuffix(` (${count})`);
  return name;
}
