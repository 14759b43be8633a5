import type { DraftParts } from "../library";
import { textBytes } from "../package";
import { readRelationships, relationshipsPath, textOf } from "../relationships";

const ofDrawings = /^xl\/(?:charts|drawings)\/[^/]+\.xml$/;
const relationshipsOf = /^(.*\/|)_rels\/([^/]+)\.rels$/;

/** Parts that some other part of the package refers to. */
function referredTo(parts: DraftParts): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const path of Object.keys(parts)) {
    const [, folder = "", name] = relationshipsOf.exec(path) ?? [];
    if (name === undefined) continue;
    const bytes = { [path]: textBytes(textOf(parts, path) ?? "") };
    for (const { target } of readRelationships(bytes, folder + name)) targets.add(target);
  }
  return targets;
}

/** Takes charts and drawings out of a package that nothing refers to: the library keeps those of sheets that are gone. */
export function dropUnusedCharts(parts: DraftParts): void {
  for (;;) {
    const used = referredTo(parts);
    const unused = Object.keys(parts).filter((path) => ofDrawings.test(path) && !used.has(path));
    if (unused.length === 0) return;
    for (const path of unused) {
      delete parts[path];
      delete parts[relationshipsPath(path)];
      const types = textOf(parts, "[Content_Types].xml") ?? "";
      parts["[Content_Types].xml"] = types.replace(
        new RegExp(`<Override\\b[^>]*PartName="/${path.replaceAll(".", "\\.")}"[^>]*/>`),
        "",
      );
    }
  }
}
