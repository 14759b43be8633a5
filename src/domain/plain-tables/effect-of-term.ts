import { add, equal, type DecimalText } from "../decimal/decimal";
import type { CellAddress } from "../grid/cell-address";
import type { SourcedAmount } from "../effects/effect-table";
import type { SourcedFigure } from "../plan/plan";
import type { PlainCellProblem, Problem } from "../problem/problem";
import type { UnitCell } from "../quantity/units";
import { folded } from "../recognition/label";
import { failure, success, type Result } from "../result/result";
import { thousandYenText } from "./amount-text";
import { readAmount } from "./effect-amount";
import type { EffectColumn } from "./effect-terms";
import { cellsOf } from "./grouped-rows";
import type { PlainNotice } from "./plain-notice";
import type { PlainGroup } from "./plain-table";

/** What a term saved or earned. */
export type TermEffect = {
  /** Exact yen; null where there is no amount yet. */
  readonly yen: DecimalText | null;
  /** What stands in place of an amount (集計中, ―); "" when the cell is blank. */
  readonly typed: string;
  readonly sources: readonly CellAddress[];
  /** The cells that are added up, and a cell without an amount yet; not those that only repeat the amount. */
  readonly amounts: readonly (SourcedAmount & { readonly yen: DecimalText | null })[];
};

/** The problem of a cell that is no plain amount. */
export function amountProblem({ cell, text }: SourcedFigure, why: "unclear" | "noUnit"): PlainCellProblem {
  const heading = "財政的効果";
  return { code: "plainCellUnclear", why: why === "noUnit" ? "unit" : "amount", cell, text, heading };
}

const yenOf = (figure: SourcedFigure, unit: UnitCell): DecimalText | null => {
  const read = readAmount(figure, unit);
  return read.kind === "amount" ? read.yen : null;
};

/** Whether every term with several items has the same amount in each of its rows: then it is the term's, not the items'. */
export function areRepeated(groups: readonly PlainGroup<EffectColumn>[], unit: UnitCell): boolean {
  const several = groups.filter((group) => cellsOf(group, "item").length > 1);
  return (
    several.length > 0 &&
    several.every((group) => {
      const amounts = cellsOf(group, "effect").map((figure) => yenOf(figure, unit));
      const [first] = amounts;
      return (
        first !== undefined &&
        first !== null &&
        amounts.length === cellsOf(group, "item").length &&
        amounts.every((one) => one !== null && equal(one, first))
      );
    })
  );
}

const plainText = (text: string): string => folded(text).replace(/[,円]|千(?=円|$)/gu, "");

/** Says what was used where it is not what stands in the cell: 29.5億円 is printed as 2,950,000千円. */
export function conversionNotice({ cell, text }: SourcedFigure, yen: DecimalText): readonly PlainNotice[] {
  const used = thousandYenText(yen);
  return plainText(text) === plainText(used) ? [] : [{ kind: "amountConverted", cell, typed: text, used }];
}

type Read = { readonly effect: TermEffect; readonly notices: readonly PlainNotice[] };

/** The amount of a term: the one that stands there, the one that is repeated, or the sum over its items. */
export function termEffect(
  group: PlainGroup<EffectColumn>,
  term: string,
  unit: UnitCell,
  repeated: boolean,
): Result<Read, Problem> {
  const figures = cellsOf(group, "effect");
  const [first, ...others] = figures;
  const cell = first?.cell ?? group.name?.cell;
  if (first === undefined || (others.length === 0 && readAmount(first, unit).kind === "none")) {
    const typed = first?.text.trim() ?? "";
    const notices: readonly PlainNotice[] = cell ? [{ kind: "amountMissing", cell, term, typed }] : [];
    const amounts = first ? [{ figure: first, unit, yen: null }] : [];
    return success({
      effect: { yen: null, typed, sources: amounts.map(({ figure }) => figure.cell), amounts },
      notices,
    });
  }
  const notices: PlainNotice[] = [];
  const amounts: { readonly figure: SourcedFigure; readonly unit: UnitCell; readonly yen: DecimalText }[] =
    [];
  for (const figure of figures) {
    const read = readAmount(figure, unit);
    if (read.kind !== "amount")
      return failure(amountProblem(figure, read.kind === "noUnit" ? "noUnit" : "unclear"));
    amounts.push({ figure, unit, yen: read.yen });
    notices.push(...conversionNotice(figure, read.yen));
  }
  const isRepeated = repeated && others.length > 0;
  if (isRepeated) notices.push({ kind: "amountRepeated", cell: first.cell, term });
  else if (others.length > 0)
    notices.push({ kind: "amountsAdded", cell: first.cell, term, count: figures.length });
  const counted = isRepeated ? amounts.slice(0, 1) : amounts;
  const yen = counted.reduce((sum, amount) => add(sum, amount.yen), "0");
  const sources = figures.map((figure) => figure.cell);
  return success({ effect: { yen, typed: "", sources, amounts: counted }, notices });
}
