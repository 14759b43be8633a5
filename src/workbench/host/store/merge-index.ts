import { intersect, type Area } from "./geometry";

const BAND = 32;
const WIDE = 4096;

/**
 * Merged areas of one sheet, found by row band so that tens of thousands of merges stay cheap
 * (the store library compares every merge with every other).
 */
export class MergeIndex {
  private readonly bands = new Map<number, Area[]>();
  private readonly areas = new Set<Area>();
  /** Merges so tall that filing them in every band would be dear. */
  private readonly tall = new Set<Area>();

  get size(): number {
    return this.areas.size;
  }

  /** All merged areas in the order they were made. */
  all(): Area[] {
    return [...this.areas];
  }

  /** The merged area that holds a cell, or undefined. */
  at(row: number, column: number): Area | undefined {
    const hit = (m: Area): boolean =>
      row >= m.row && row < m.row + m.rowCount && column >= m.column && column < m.column + m.columnCount;
    const found = this.bands.get(Math.floor(row / BAND))?.find(hit);
    if (found || this.tall.size === 0) return found;
    return [...this.tall].find(hit);
  }

  /** Merged areas that share a cell with the given area. */
  touching(area: Area): Area[] {
    const first = Math.floor(area.row / BAND);
    const last = Math.floor((area.row + area.rowCount - 1) / BAND);
    if (last - first > this.bands.size) return this.all().filter((m) => intersect(m, area));
    const found = new Set<Area>();
    for (let band = first; band <= last; band++) {
      for (const merge of this.bands.get(band) ?? []) if (intersect(merge, area)) found.add(merge);
    }
    for (const merge of this.tall) if (intersect(merge, area)) found.add(merge);
    return [...found];
  }

  add(area: Area): void {
    this.areas.add(area);
    if (area.rowCount > WIDE) this.tall.add(area);
    else
      this.eachBand(area, (band) => {
        const list = this.bands.get(band);
        if (list) list.push(area);
        else this.bands.set(band, [area]);
      });
  }

  remove(area: Area): void {
    this.areas.delete(area);
    if (this.tall.delete(area)) return;
    this.eachBand(area, (band) => {
      const rest = (this.bands.get(band) ?? []).filter((m) => m !== area);
      if (rest.length > 0) this.bands.set(band, rest);
      else this.bands.delete(band);
    });
  }

  private eachBand(area: Area, visit: (band: number) => void): void {
    const last = Math.floor((area.row + area.rowCount - 1) / BAND);
    for (let band = Math.floor(area.row / BAND); band <= last; band++) visit(band);
  }
}
