import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { assignProperties, pickProperties } from "./assign-properties";
import { isUnbounded, spread } from "./cell-writer";
import { NavigableRange } from "./navigable-range";

/** Many properties of cells, rows or columns of a range in one call. */
export abstract class BulkRange extends NavigableRange {
  SetCellProperties(given: unknown): void {
    const propertiesFor = spread(this.$area, given);
    this.eachPart(this.$area.rowCount, this.$area.columnCount, (i, j) =>
      assignProperties(this.GetCell(i, j), propertiesFor(i, j)),
    );
  }

  SetRowProperties(given: unknown): void {
    this.assignParts(given, this.$area.rowCount, (i) => this.GetRow(i));
  }

  SetColumnProperties(given: unknown): void {
    this.assignParts(given, this.$area.columnCount, (i) => this.GetColumn(i));
  }

  GetCellProperties(options: unknown): unknown {
    if (isUnbounded(this.$area)) throw new HostError("InvalidArgument");
    return Array.from({ length: this.$area.rowCount }, (_, i) =>
      Array.from({ length: this.$area.columnCount }, (__, j) => pickProperties(this.GetCell(i, j), options)),
    );
  }

  GetRowProperties(options: unknown): unknown {
    return Array.from({ length: this.$area.rowCount }, (_, i) => pickProperties(this.GetRow(i), options));
  }

  GetColumnProperties(options: unknown): unknown {
    return Array.from({ length: this.$area.columnCount }, (_, i) =>
      pickProperties(this.GetColumn(i), options),
    );
  }

  private assignParts(given: unknown, count: number, part: (index: number) => HostObject): void {
    if (!Array.isArray(given) || given.length !== count) throw new HostError("InvalidArgument");
    given.forEach((properties, index) => assignProperties(part(index), properties));
  }

  private eachPart(rows: number, columns: number, visit: (row: number, column: number) => void): void {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) visit(i, j);
  }
}
