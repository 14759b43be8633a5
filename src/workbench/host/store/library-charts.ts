import { installChartSupport } from "@cj-tech-master/excelts/chart";

/**
 * Lets the library read and write native charts; without it a file with charts is refused. Import this module lazily: it is large.
 * It is a module of ours so that a bundle takes the same build of the library for it as for the rest.
 */
export function supportCharts(): void {
  installChartSupport();
}
