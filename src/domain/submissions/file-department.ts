import { folded } from "../recognition/label";

/**
 * The department whose name a file carries: of several the longest, for 教育総務課.xlsx is not of 総務課; null for none. Names
 * are compared whatever their width and spaces, and given back as they were given.
 */
export function departmentsByFile(names: readonly string[]): (file: string) => string | null {
  const longestFirst = names
    .map((name) => ({ name, key: folded(name) }))
    .filter(({ key }) => key !== "")
    .sort((a, b) => b.key.length - a.key.length);
  return (file) => {
    const words = folded(file);
    return longestFirst.find(({ key }) => words.includes(key))?.name ?? null;
  };
}
