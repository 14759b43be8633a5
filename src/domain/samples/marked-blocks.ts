import type { CellAddress } from "../grid/cell-address";
import type { RowRange } from "./block";
import type { SampleFinding } from "./findings";
import { isDeeper, type BlockLevel } from "./levels";
import type { ItemFilter } from "./mark";
import type { PlacedMark } from "./sample-cells";

/** A block as the officer marked it, with the marked blocks in it. */
export type MarkedBlock = RowRange & {
  readonly level: BlockLevel;
  readonly filter: ItemFilter;
  readonly mark: CellAddress;
  readonly inner: readonly MarkedBlock[];
};

type OpenBlock = Omit<MarkedBlock, "last" | "inner"> & { readonly inner: MarkedBlock[] };

/** Pairs the marks 「くり返し」 and 「ここまで」; what does not pair or nest is among the findings. */
export function markedBlocks(marks: readonly PlacedMark[]): {
  readonly blocks: readonly MarkedBlock[];
  readonly findings: readonly SampleFinding[];
} {
  const blocks: MarkedBlock[] = [];
  const findings: SampleFinding[] = [];
  const open: OpenBlock[] = [];
  const hasUnclear = marks.some(({ mark }) => mark.kind === "unclear");
  for (const { cell, mark } of marks) {
    if (mark.kind === "unclear") findings.push({ code: "unclearMark", cell, raw: mark.raw });
    if (mark.kind === "repeat") {
      const { level, filter } = mark;
      const outer = open.at(-1);
      if (outer && !isDeeper(level, outer.level)) {
        findings.push({ code: "blockInWrongBlock", cell, level, outer: outer.level });
      }
      open.push({ level, filter, mark: cell, first: cell.row, inner: [] });
    }
    if (mark.kind === "end") {
      const ended = open.pop();
      // The end of a block whose beginning is not understood is not another fault.
      if (ended === undefined && !hasUnclear) findings.push({ code: "endWithoutBlock", cell });
      if (ended !== undefined) (open.at(-1)?.inner ?? blocks).push({ ...ended, last: cell.row });
    }
  }
  for (const { mark } of open) findings.push({ code: "blockNotClosed", cell: mark });
  return { blocks, findings };
}
