import type { DraftParts } from "../library";
import { textBytes } from "../package";
import {
  addContentType,
  addRelationship,
  readRelationships,
  RELATIONSHIP,
  relationshipsPath,
  textOf,
  XML_DECLARATION,
} from "../relationships";
import { escapeXml, xmlElement } from "../xml";
import type { ChartStore } from "./chart";
import { chartXml } from "./chart-part";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const TYPE = "application/vnd.openxmlformats-officedocument.drawing";

/**
 * Writes charts into a package: a part for each, and their places into the drawing of the sheet. Gives the relationship by which
 * the sheet part has to name the drawing; null where it names one already, or there are no charts.
 */
export function writeCharts(
  parts: DraftParts,
  sheetPath: string,
  charts: readonly ChartStore[],
): string | null {
  if (charts.length === 0) return null;
  const known = drawingOf(parts, sheetPath);
  const path = known ?? freePath(parts, "xl/drawings/drawing");
  const before =
    (known === null ? undefined : textOf(parts, path)) ??
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;
  // Numbers of shapes need only be unlike one another.
  const taken = [...before.matchAll(/<(?:\w+:)?cNvPr\b[^>]*\bid="(\d+)"/g)].map(([, id]) => Number(id));
  const first = Math.max(1, ...taken) + 1;
  const anchors = charts.map((chart, index) => {
    const part = freePath(parts, "xl/charts/chart");
    parts[part] = chartXml(chart);
    addContentType(parts, { part, type: `${TYPE}ml.chart+xml` });
    const target = `../${part.slice("xl/".length)}`;
    return anchorXml(chart, first + index, addRelationship(parts, path, RELATIONSHIP.chart, target));
  });
  const end = before.lastIndexOf("</");
  parts[path] = before.slice(0, end) + anchors.join("") + before.slice(end);
  if (known !== null) return null;
  addContentType(parts, { part: path, type: `${TYPE}+xml` });
  return addRelationship(parts, sheetPath, RELATIONSHIP.drawing, `../${path.slice("xl/".length)}`);
}

/** The drawing that a sheet has already; null where it has none. */
function drawingOf(parts: DraftParts, sheetPath: string): string | null {
  const path = relationshipsPath(sheetPath);
  const known = textOf(parts, path);
  if (known === undefined) return null;
  const relationships = readRelationships({ [path]: textBytes(known) }, sheetPath);
  return relationships.find(({ type }) => type === RELATIONSHIP.drawing)?.target ?? null;
}

function freePath(parts: DraftParts, stem: string): string {
  let number = 1;
  while (parts[`${stem}${number}.xml`] !== undefined) number++;
  return `${stem}${number}.xml`;
}

/** Where a chart lies: from the top left corner of its first cell to the corner below its last one. */
function anchorXml({ name, place }: ChartStore, id: number, relationship: string): string {
  const { row, column, rowCount, columnCount } = place;
  const corner = (element: string, atColumn: number, atRow: number): string =>
    `<xdr:${element}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const chart = xmlElement("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relationship,
  });
  const graphic = xmlElement("a:graphic", {}, xmlElement("a:graphicData", { uri: CHART }, chart));
  const nothing = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  return xmlElement(
    "xdr:twoCellAnchor",
    {},
    corner("from", column, row) +
      corner("to", column + columnCount, row + rowCount) +
      xmlElement("xdr:graphicFrame", { macro: "" }, frame + nothing + graphic) +
      "<xdr:clientData/>",
  );
}
