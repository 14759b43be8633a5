import type { BorderEdge, CellStyle, StyleBorder } from "../store/cell-style";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../store/geometry";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asWord } from "./arguments";
import { fromHex, toHex } from "./colors";
import type { FormatTarget } from "./format-target";

/** The sides in Excel's order. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

/** Line styles of a file by Excel's style and weight. */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Hairline: "dashed", Thin: "dashed", Medium: "mediumDashed", Thick: "mediumDashed" },
  Dot: { Hairline: "dotted", Thin: "dotted", Medium: "dotted", Thick: "dotted" },
  DashDot: { Hairline: "dashDot", Thin: "dashDot", Medium: "mediumDashDot", Thick: "mediumDashDot" },
  DashDotDot: {
    Hairline: "dashDotDot",
    Thin: "dashDotDot",
    Medium: "mediumDashDotDot",
    Thick: "mediumDashDotDot",
  },
  SlantDashDot: {
    Hairline: "slantDashDot",
    Thin: "slantDashDot",
    Medium: "slantDashDot",
    Thick: "slantDashDot",
  },
  Double: { Hairline: "double", Thin: "double", Medium: "double", Thick: "double" },
};
const WEIGHTS = { Hairline: "Hairline", Thin: "Thin", Medium: "Medium", Thick: "Thick" };
const DEFAULT_WEIGHT: Readonly<Record<string, string>> = { Double: "Thick", SlantDashDot: "Medium" };

interface Line {
  readonly style: string;
  readonly weight: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin" };

function lineOf(edge: BorderEdge | undefined): Line {
  if (!edge?.style) return NO_LINE;
  for (const [style, weights] of Object.entries(LINES)) {
    const usual = DEFAULT_WEIGHT[style] ?? "Thin";
    if (weights[usual] === edge.style) return { style, weight: usual };
    const weight = Object.keys(weights).find((word) => weights[word] === edge.style);
    if (weight) return { style, weight };
  }
  return NO_LINE;
}

/** A strip of cells and the edge of each of them that a side of an area consists of. */
interface Strip {
  readonly area: Area;
  readonly edge: keyof StyleBorder;
}

function strips(area: Area, side: Side): Strip[] {
  const { row, column, rowCount, columnCount } = area;
  const part = (change: Partial<Area>, edge: keyof StyleBorder): Strip => ({
    area: { ...area, ...change },
    edge,
  });
  switch (side) {
    case "EdgeTop":
      return [part({ rowCount: 1 }, "top")];
    case "EdgeBottom":
      return [part({ row: row + rowCount - 1, rowCount: 1 }, "bottom")];
    case "EdgeLeft":
      return [part({ columnCount: 1 }, "left")];
    case "EdgeRight":
      return [part({ column: column + columnCount - 1, columnCount: 1 }, "right")];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [part({ rowCount: rowCount - 1 }, "bottom"), part({ row: row + 1, rowCount: rowCount - 1 }, "top")];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            part({ columnCount: columnCount - 1 }, "right"),
            part({ column: column + 1, columnCount: columnCount - 1 }, "left"),
          ];
    default:
      return [part({}, "diagonal")];
  }
}

const STYLE_EDGES: Readonly<Partial<Record<Side, keyof StyleBorder>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonal",
  DiagonalUp: "diagonal",
};

function withEdge(style: CellStyle, name: keyof StyleBorder, edge: BorderEdge | undefined): CellStyle {
  const border = Object.fromEntries(
    Object.entries({ ...style.border, [name]: edge }).filter(([, value]) => value !== undefined),
  );
  return { ...style, border: Object.keys(border).length > 0 ? border : undefined };
}

/** One side of a border. */
export class RangeBorder extends HostObject {
  static override readonly wireName = "RangeBorder";
  static override readonly scalars = ["SideIndex", "Style", "Weight", "Color"];

  constructor(
    private readonly target: FormatTarget,
    private readonly side: Side,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  /** Null when the cells differ. */
  get Style(): string | null {
    return this.common((edge) => lineOf(edge).style);
  }

  set Style(value: unknown) {
    const style = asWord(value, {
      None: "None",
      ...Object.fromEntries(Object.keys(LINES).map((k) => [k, k])),
    });
    const weight = DEFAULT_WEIGHT[style] ?? "Thin";
    this.change((edge) => {
      if (style === "None") return undefined;
      const kept = edge?.style ? lineOf(edge).weight : weight;
      return { color: { argb: "FF000000" }, ...edge, style: LINES[style]?.[kept] };
    });
  }

  get Weight(): string | null {
    return this.common((edge) => lineOf(edge).weight);
  }

  set Weight(value: unknown) {
    const weight = asWord(value, WEIGHTS);
    this.change((edge) => {
      const { style } = lineOf(edge);
      const kept = style === "None" || !LINES[style] ? "Continuous" : style;
      return { color: { argb: "FF000000" }, ...edge, style: LINES[kept]?.[weight] };
    });
  }

  get Color(): string | null {
    return this.common((edge) => toHex(edge?.color, "#000000"));
  }

  set Color(value: unknown) {
    const color = fromHex(value);
    this.change((edge) => ({ style: "thin", ...edge, color }));
  }

  private common<T>(pick: (edge: BorderEdge | undefined) => T): T | null {
    const found = new Set<T>();
    for (const edge of this.edges()) found.add(pick(edge));
    return found.size === 1 ? ([...found][0] as T) : found.size === 0 ? pick(undefined) : null;
  }

  private *edges(): Iterable<BorderEdge | undefined> {
    const { cells } = this.target;
    if (!cells) {
      const name = STYLE_EDGES[this.side];
      for (const style of this.target.looks()) yield name && style.border?.[name];
      return;
    }
    for (const area of cells.areas) {
      const [strip] = strips(area, this.side);
      if (strip) for (const style of cells.sheet.cells.looks(strip.area)) yield style.border?.[strip.edge];
    }
  }

  private change(next: (edge: BorderEdge | undefined) => BorderEdge | undefined): void {
    const { cells, context } = this.target;
    if (!cells) {
      const name = STYLE_EDGES[this.side];
      if (name) this.target.restyle((style) => withEdge(style, name, next(style.border?.[name])));
      return;
    }
    context.assertWritable(cells.sheet);
    const diagonal =
      this.side === "DiagonalDown" ? { down: true } : this.side === "DiagonalUp" ? { up: true } : {};
    for (const area of cells.areas) {
      if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) continue;
      for (const strip of strips(area, this.side)) {
        cells.sheet.cells.restyle([strip.area], (style) => {
          const edge = next(style.border?.[strip.edge]);
          return withEdge(style, strip.edge, edge && { ...edge, ...diagonal });
        });
      }
    }
  }
}

/** The sides of a border, by name (`EdgeTop`, …). */
export class RangeBorderCollection extends HostObject {
  static override readonly wireName = "RangeBorderCollection";
  static override readonly scalars = ["Count"];

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get Count(): number {
    return SIDES.length;
  }

  override $items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.target, side));
  }

  override $item(key: unknown): RangeBorder {
    const side = SIDES.find((known) => known === key);
    if (!side) throw new HostError("InvalidArgument");
    return new RangeBorder(this.target, side);
  }

  GetItemAt(index: unknown): RangeBorder {
    const side = SIDES[index as number];
    if (!side) throw new HostError("InvalidArgument");
    return new RangeBorder(this.target, side);
  }
}
