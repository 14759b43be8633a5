import { readFiscalYear } from "../fiscal-year/read-fiscal-year";
import type { SourcedText } from "../plan/plan";
import type { Problem } from "../problem/problem";
import { failure, success, type Result } from "../result/result";
import type { EffectColumn } from "./effect-terms";
import { cellsOf, differingCell } from "./grouped-rows";
import type { PlainGroup } from "./plain-table";

/** The years of a term: the years named, null where the notation is not understood or an end is open. */
export type TermYears = {
  readonly from: number | null;
  readonly to: number | null;
  readonly source: SourcedText;
};

type TermHeading = { readonly name: SourcedText; readonly years: TermYears | null };

const yearsInBrackets = /^(.*\S)\s*[（(]([^（）()]+)[)）]\s*$/su;

function yearsOf(source: SourcedText): TermYears {
  const { from, to } = readFiscalYear(source.text);
  return { from, to, source };
}

/** The name and the years of a term: the years from their own column, else from the brackets after the name. */
export function termHeading(group: PlainGroup<EffectColumn>): Result<TermHeading, Problem> {
  const { name } = group;
  const [first] = group.rows.flatMap(({ cells }) => Object.values(cells));
  if (name === null) {
    const cell = first?.cell ?? { sheet: "", row: 0, column: 0 };
    const text = first?.text ?? "";
    return failure({ code: "plainCellUnclear", why: "noItem", cell, text, heading: "期" });
  }
  const years = cellsOf(group, "years");
  const differs = differingCell(years);
  if (differs !== null) {
    const { cell, text } = differs;
    return failure({ code: "plainCellUnclear", why: "differs", cell, text, heading: "年度" });
  }
  const [ownYears] = years;
  const [, named, inBrackets] = yearsInBrackets.exec(name.text) ?? [];
  if (ownYears !== undefined) return success({ name, years: yearsOf(ownYears) });
  if (named === undefined || inBrackets === undefined) return success({ name, years: null });
  return success({
    name: { text: named, cell: name.cell },
    years: yearsOf({ text: inBrackets, cell: name.cell }),
  });
}
