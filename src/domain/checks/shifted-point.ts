/** A number with its unit or without: sign, digits with or without separators, decimals, and what follows. */
const simpleNumber = /^([-▲△]?)(\d[\d,]*)(?:\.(\d+))?([^\d]*)$/;

/**
 * A figure as displayed, with its decimal point moved by that many digits (to the right where positive), digit for digit:
 * `201,150` by -1 → `20,115`, `8.5％` by 1 → `85％`. Thousands are parted where the text parts them or `parted` says so.
 * "" where the text is not one plain number.
 */
export function withShiftedPoint(text: string, digits: number, parted: boolean): string {
  const [, sign, whole, decimals = "", unit] = simpleNumber.exec(text.trim()) ?? [];
  if (sign === undefined || whole === undefined || unit === undefined) return "";
  const plain = whole.replaceAll(",", "");
  const padded = "0".repeat(Math.max(0, -digits)) + plain + decimals + "0".repeat(Math.max(0, digits));
  const point = Math.max(0, -digits) + plain.length + digits;
  const newWhole = padded.slice(0, point).replace(/^0+(?=\d)/, "");
  const newDecimals = padded.slice(point).replace(/0+$/, "");
  const shown = parted || whole.includes(",") ? newWhole.replace(/\B(?=(?:\d{3})+$)/g, ",") : newWhole;
  return `${sign}${shown}${newDecimals === "" ? "" : `.${newDecimals}`}${unit}`;
}
