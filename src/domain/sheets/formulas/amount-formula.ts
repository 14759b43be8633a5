import { cellReference, ownReference, quoted } from "./excel-text";
import type { AmountPart, AmountShown } from "./printed-part";

/** Where the amounts stand on their sheet: `top` is their first row, `left` their first column. */
export type AmountPlace = { readonly top: number; readonly left: number };

const thousand = "1000";
const million = "1000000";
const hundredMillion = "100000000";
const exactPlaces = 10;

/** What is printed of an amount, or of the sum of a row, a column or all of them. */
export function amountFormula({ text, grid, row, column, shown }: AmountPart, place: AmountPlace): string {
  const amount = row === null || column === null ? null : (grid.rows[row]?.amounts[column] ?? null);
  if (amount !== null && row !== null && column !== null) {
    const yen = ownReference(place.top + row, place.left + column);
    return `IF(ISNUMBER(${yen}),${shownAs(yen, shown)},${cellReference(amount.figure.cell)}&"")`;
  }
  const [firstRow, lastRow] = row === null ? [0, grid.rows.length - 1] : [row, row];
  const [firstColumn, lastColumn] = column === null ? [0, grid.headings.length - 1] : [column, column];
  const area = [
    ownReference(place.top + firstRow, place.left + firstColumn),
    ownReference(place.top + lastRow, place.left + lastColumn),
  ].join(":");
  const blank = text === "" ? quoted("") : quoted("―");
  return `IF(COUNT(${area})=0,${blank},${shownAs(`SUM(${area})`, shown)})`;
}

function shownAs(yen: string, shown: AmountShown): string {
  switch (shown) {
    case "thousands":
      return inThousands(yen);
    case "millions":
      return grouped(rounded(yen, million, 0), "#,##0");
    case "hundredMillions":
      return grouped(rounded(yen, hundredMillion, 1), "#,##0.0");
    case "thousandYen":
      return `${inThousands(yen)}&"千円"`;
    case "total": {
      const oku = grouped(rounded(yen, hundredMillion, 1), "#,##0.0");
      return `${inThousands(yen)}&"千円"&IF(ABS(${yen})>=${hundredMillion},"（"&${oku}&"億円）","")`;
    }
  }
}

/** 千円 are not rounded: what is no whole 千円 keeps its decimals. */
function inThousands(yen: string): string {
  const thousands = `${yen}/${thousand}`;
  return `IF(MOD(${yen},${thousand})=0,${grouped(thousands, "#,##0")},${grouped(thousands, "#,##0.0##")})`;
}

/** 四捨五入 of an exact sum; without what binary arithmetic leaves behind a division. */
function rounded(yen: string, unit: string, places: number): string {
  return `ROUND(ROUND(${yen}/${unit},${exactPlaces}),${places})`;
}

/** △ stands before what is below zero, as in official accounts. */
function grouped(value: string, format: string): string {
  return `TEXT(${value},${quoted(`${format};"△"${format}`)})`;
}
