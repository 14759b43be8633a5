import { placedIndicators } from "../../src/domain/plan/plan";
import { recognise } from "../../src/domain/recognition/recognise";
import type { Recognition } from "../../src/domain/recognition/recognised-table";
import { drawSheet, type DrawnCell, type DrawnSheet } from "./grid-builder";

type Rows = readonly (readonly DrawnCell[])[];

/** The reading of one drawn sheet. */
export const readDrawn = (rows: Rows, sheet?: DrawnSheet): Recognition => recognise([drawSheet(rows, sheet)]);

/** The names of the indicators that are read from a drawn sheet. */
export const namesIn = (rows: Rows, sheet?: DrawnSheet): readonly string[] =>
  placedIndicators(readDrawn(rows, sheet).plan).map(({ indicator }) => indicator.name.text);
