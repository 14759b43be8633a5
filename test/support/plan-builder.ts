import type {
  Goal,
  Indicator,
  Initiative,
  Plan,
  SourcedFigure,
  SourcedText,
} from "../../src/domain/plan/plan";
import { columnIndex, type CellAddress } from "../../src/domain/grid/cell-address";
import type { CellValue } from "../../src/domain/grid/sheet-grid";

/** A figure of a test: its text, or text with stored value and number format. */
export type FigureSpec =
  string | { readonly text: string; readonly value: CellValue; readonly numberFormat?: string };

/** One indicator of a test; what is left out stands in no cell. */
export type IndicatorSpec = {
  readonly goal?: string;
  readonly initiative?: string;
  readonly indicator: string;
  readonly department?: string;
  readonly unit?: string;
  readonly baseline?: FigureSpec;
  readonly target?: FigureSpec;
  readonly actual?: FigureSpec;
  readonly fiscalYear?: number | null;
  readonly cells?: Readonly<Record<string, string>>;
};

function cellOf(address: string): CellAddress {
  const [, sheet = "", letters = "A", row = "1"] = /^(.*)!([A-Z]+)([0-9]+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: columnIndex(letters) };
}

function textOf(text: string | undefined, address: string): SourcedText | null {
  return text === undefined ? null : { text, cell: cellOf(address) };
}

function figureOf(spec: FigureSpec | undefined, address: string): SourcedFigure | null {
  if (spec === undefined) return null;
  const {
    text,
    value,
    numberFormat = "General",
  } = typeof spec === "string" ? { text: spec, value: spec } : spec;
  return { text, value, numberFormat, cell: cellOf(address) };
}

function indicatorOf(spec: IndicatorSpec, row: number): Indicator {
  const at = (name: string, column: string): string => spec.cells?.[name] ?? `指標一覧!${column}${row}`;
  return {
    id: at("indicator", "D"),
    name: { text: spec.indicator, cell: cellOf(at("indicator", "D")) },
    kind: null,
    unit: textOf(spec.unit, at("unit", "E")),
    department: textOf(spec.department, at("department", "C")),
    baseline: figureOf(spec.baseline, at("baseline", "F")),
    measurements: [
      {
        fiscalYear: spec.fiscalYear === undefined ? 2024 : spec.fiscalYear,
        target: figureOf(spec.target, at("target", "G")),
        actual: figureOf(spec.actual, at("actual", "H")),
        statedRate: null,
        statedVerdict: null,
        remark: null,
        formerTarget: null,
        reason: null,
      },
    ],
  };
}

/** A plan of the given indicators; rows that name the same goal and initiative share them. */
export function planOf(specs: readonly IndicatorSpec[]): Plan {
  const goals = new Map<string, Map<string, Indicator[]>>();
  specs.forEach((spec, index) => {
    const goal = goals.get(spec.goal ?? "") ?? new Map<string, Indicator[]>();
    goals.set(spec.goal ?? "", goal);
    const initiative = spec.initiative ?? `計画${index + 1}`;
    goal.set(initiative, [...(goal.get(initiative) ?? []), indicatorOf(spec, index + 5)]);
  });
  return {
    goals: [...goals].map(([goal, initiatives]): Goal => {
      return {
        name: goal === "" ? null : { text: goal, cell: cellOf("指標一覧!A5") },
        initiatives: [...initiatives].map(([name, indicators]): Initiative => ({
          name: { text: name, cell: cellOf("指標一覧!B5") },
          content: [],
          contentCell: null,
          indicators,
        })),
      };
    }),
  };
}
