import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { CellAddress } from "../../domain/grid/cell-address";
import type { SourcedFigure } from "../../domain/plan/plan";
import { cellText, inline } from "./cells";

/** A figure as it is quoted in a sentence. */
export type QuotedFigure = {
  /** "69.0％", "12,000千円"; "空欄" when nothing stands there. */
  readonly text: string;
  /** The text with its cell: "69.0％（取組一覧!G6）". */
  readonly withCell: string;
  /** Which cell it is and what it says, after the word for it: "（取組一覧!G6）が「未設定」". */
  readonly says: string;
  /** "取組一覧!G6"; null where the sheet has no place for it. */
  readonly cell: string | null;
};

/** The target of an indicator as quoted in a sentence. */
export function quotedTarget({ measurement, indicator, targetQuantity }: EvaluatedIndicator): QuotedFigure {
  const { target = null, formerTarget = null } = measurement ?? {};
  // Of a cell that keeps the former target too, only the one that holds is quoted.
  const isShared = target !== null && formerTarget !== null && isSameCell(target.cell, formerTarget.cell);
  const holds = isShared ? { ...target, text: targetQuantity.raw } : target;
  return quoted(holds, indicator.unit?.text ?? "");
}

const isSameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The actual of an indicator as quoted in a sentence. */
export function quotedActual({ measurement, indicator }: EvaluatedIndicator): QuotedFigure {
  return quoted(measurement?.actual ?? null, indicator.unit?.text ?? "");
}

/** The baseline of an indicator as quoted in a sentence. */
export function quotedBaseline({ indicator }: EvaluatedIndicator): QuotedFigure {
  return quoted(indicator.baseline, indicator.unit?.text ?? "");
}

function quoted(figure: SourcedFigure | null, unit: string): QuotedFigure {
  if (figure === null) return { text: "記載なし", withCell: "記載なし", says: "の欄がなく", cell: null };
  const cell = cellText(figure.cell);
  const shown = inline(figure.text);
  if (shown === "") return { text: "空欄", withCell: `空欄（${cell}）`, says: `（${cell}）が空欄で`, cell };
  // A bare number takes the unit of its unit cell; 数, a dash or a description is no unit to write after it.
  const bare = /^[+＋▲△\-−－]?\s*[\d０-９][\d０-９,，.．]*$/.test(shown);
  const text = bare && !/^[-‐–—―ー－−数]?$/.test(inline(unit)) ? `${shown}${inline(unit)}` : shown;
  const withCell = `${text}（${cell}${storedText(figure, shown)}）`;
  return { text, withCell, says: `（${cell}）が「${text}」で`, cell };
}

/** Where a cell shows a rounded number, the number that it holds. */
function storedText({ value }: SourcedFigure, shown: string): string {
  if (typeof value !== "number") return "";
  const plain = shown.normalize("NFKC").replace(/,/g, "");
  const digits = /\d+(?:\.\d+)?/.exec(plain)?.[0];
  const held = Number((plain.includes("%") ? Math.abs(value) * 100 : Math.abs(value)).toPrecision(15));
  if (digits !== undefined && Number(digits) === held) return "";
  const sign = value < 0 ? "-" : "";
  return `、セルの値は${sign}${held}${plain.includes("%") ? "％" : ""}`;
}
