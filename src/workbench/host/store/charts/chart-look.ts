import { xmlElement } from "../xml";
import { solidFill } from "./chart-text";

/** An element of a chart that holds one value. */
export const val = (name: string, value: string | number): string => xmlElement(`c:${name}`, { val: value });

/** DrawingML measures lines in 1/12,700 pt. */
const EMU_PER_POINT = 12_700;

/** A line of that colour, width in points and dash pattern; "" where nothing is said of it. */
export function lineXml(color?: string, weight?: number, dash?: string): string {
  if (color === undefined && weight === undefined && dash === undefined) return "";
  const width = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  const look =
    (color === undefined ? "" : solidFill(color)) +
    (dash === undefined ? "" : xmlElement("a:prstDash", { val: dash }));
  return xmlElement("a:ln", { w: width }, look);
}
