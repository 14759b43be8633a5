import type { SheetStore } from "../sheet-store";
import type { AxisStore, ChartKind, ChartStore, SeriesStore } from "./chart";

function newAxis(gridlines: boolean): AxisStore {
  return {
    visible: true,
    gridlines,
    labels: "NextToAxis",
    labelSpacing: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: "",
    font: {},
  };
}

/** A chart as Excel makes it before anything is said of its looks. */
export function newChart(
  name: string,
  kind: ChartKind,
  source: SheetStore,
  series: readonly SeriesStore[],
): ChartStore {
  return {
    name,
    kind,
    source,
    series,
    place: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    background: { filled: true, framed: true },
    title: { text: "", visible: false, font: {} },
    legend: { position: "Right", visible: true },
    font: {},
    axes: { category: newAxis(false), value: newAxis(true) },
  };
}
