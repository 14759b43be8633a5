import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as application from "../../../src/workbench/host/excel/application";
import * as charts from "../../../src/workbench/host/excel/charts/chart";
import * as chartArea from "../../../src/workbench/host/excel/charts/chart-area";
import * as chartAxes from "../../../src/workbench/host/excel/charts/chart-axes";
import * as chartFormats from "../../../src/workbench/host/excel/charts/chart-format";
import * as chartParts from "../../../src/workbench/host/excel/charts/chart-parts";
import { ChartSeries, ChartSeriesFormat } from "../../../src/workbench/host/excel/charts/chart-series";
import { ChartSeriesCollection } from "../../../src/workbench/host/excel/charts/chart-series-collection";
import * as conditional from "../../../src/workbench/host/excel/conditional-formats";
import * as customFormat from "../../../src/workbench/host/excel/custom-conditional-format";
import * as customXml from "../../../src/workbench/host/excel/custom-xml-parts";
import { DocumentProperties } from "../../../src/workbench/host/excel/document-properties";
import { WorksheetFreezePanes } from "../../../src/workbench/host/excel/freeze-panes";
import * as headers from "../../../src/workbench/host/excel/headers-footers";
import * as names from "../../../src/workbench/host/excel/named-items";
import * as breaks from "../../../src/workbench/host/excel/page-breaks";
import { PageLayout } from "../../../src/workbench/host/excel/page-layout";
import { Range } from "../../../src/workbench/host/excel/range";
import * as areas from "../../../src/workbench/host/excel/range-areas";
import * as borders from "../../../src/workbench/host/excel/range-borders";
import { RangeFill } from "../../../src/workbench/host/excel/range-fill";
import { RangeFont } from "../../../src/workbench/host/excel/range-font";
import * as formats from "../../../src/workbench/host/excel/range-format";
import * as settings from "../../../src/workbench/host/excel/settings";
import * as styles from "../../../src/workbench/host/excel/styles";
import { Workbook } from "../../../src/workbench/host/excel/workbook";
import { WorkbookProtection } from "../../../src/workbench/host/excel/workbook-protection";
import { Worksheet } from "../../../src/workbench/host/excel/worksheet";
import * as customProperties from "../../../src/workbench/host/excel/worksheet-custom-properties";
import { WorksheetProtection } from "../../../src/workbench/host/excel/worksheet-protection";
import { WorksheetCollection } from "../../../src/workbench/host/excel/worksheets";
import { HostObject, pascalCase, type HostClass } from "../../../src/workbench/host/wire/host-object";
import { newExcel } from "./excel/helpers";

const classes = [
  application.Application,
  application.Runtime,
  charts.Chart,
  charts.ChartCollection,
  chartFormats.ChartFill,
  chartFormats.ChartFont,
  chartFormats.ChartLineFormat,
  chartArea.ChartAreaFormat,
  chartArea.ChartBorder,
  chartAxes.ChartAxes,
  chartAxes.ChartAxis,
  chartAxes.ChartAxisFormat,
  chartAxes.ChartGridlines,
  chartParts.ChartLegend,
  chartParts.ChartTitle,
  chartParts.ChartTitleFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  conditional.ConditionalFormat,
  conditional.ConditionalFormatCollection,
  customFormat.ConditionalFormatRule,
  customFormat.ConditionalRangeFill,
  customFormat.ConditionalRangeFormat,
  customFormat.CustomConditionalFormat,
  customXml.CustomXmlPart,
  customXml.CustomXmlPartCollection,
  customXml.CustomXmlPartScopedCollection,
  DocumentProperties,
  formats.FormatProtection,
  headers.HeaderFooter,
  headers.HeaderFooterGroup,
  names.NamedItem,
  names.NamedItemCollection,
  breaks.PageBreak,
  breaks.PageBreakCollection,
  PageLayout,
  Range,
  areas.RangeAreas,
  borders.RangeBorder,
  borders.RangeBorderCollection,
  areas.RangeCollection,
  RangeFill,
  RangeFont,
  formats.RangeFormat,
  settings.Setting,
  settings.SettingCollection,
  styles.Style,
  styles.StyleCollection,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  customProperties.WorksheetCustomProperty,
  customProperties.WorksheetCustomPropertyCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
] as unknown as readonly HostClass[];

/** Names under which the client sends something else than its member's own name. */
const WIRE_ONLY: Readonly<Record<string, readonly string[]>> = { Worksheet: ["Gridlines", "Headings"] };
/** Members of the client's own machinery, never sent. */
const CLIENT_ONLY = new Set([
  "Load",
  "Retrieve",
  "Set",
  "Update",
  "EnsureUnchanged",
  "Constructor",
  "ToJSON",
  "Track",
  "Untrack",
  "Items",
  "Context",
  "IsNullObject",
  "IsNull",
  "SetMockData",
]);

const client = newExcel().Excel;

function clientMembers(name: string): Set<string> {
  const namespace = client as unknown as Record<string, { readonly prototype: object }>;
  const prototype = namespace[name]?.prototype;
  if (!prototype) throw new Error(`The client has no class ${name}.`);
  const text = (list: unknown): readonly string[] => (Array.isArray(list) ? (list as string[]) : []);
  const read = (member: string): unknown =>
    Object.getOwnPropertyDescriptor(prototype, member)?.get?.call(prototype);
  const properties = [...text(read("_scalarPropertyNames")), ...text(read("_navigationPropertyNames"))];
  const methods = Object.getOwnPropertyNames(prototype).filter((member) => {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, member)?.value;
    return typeof value === "function" && /^(_(Un)?[Rr]egister|_[A-Z]|[a-z])/.test(member);
  });
  const wire = [...properties, ...methods].map(pascalCase).filter((member) => !CLIENT_ONLY.has(member));
  return new Set(wire);
}

function hostMembers(hostClass: HostClass): Set<string> {
  const found = new Set<string>();
  for (
    let p: object = hostClass.prototype;
    p !== HostObject.prototype;
    p = Object.getPrototypeOf(p) as object
  ) {
    Object.getOwnPropertyNames(p)
      .filter((name) => /^(_?[A-Z])/.test(name))
      .forEach((name) => found.add(name));
  }
  return found;
}

const known = (hostClass: HostClass): Set<string> => {
  const wireOnly = WIRE_ONLY[hostClass.wireName] ?? [];
  return new Set([...hostMembers(hostClass)].filter((name) => !wireOnly.includes(name)));
};

describe.each(classes.map((c) => [c.wireName, c] as const))("%s", (name, hostClass) => {
  test("has no member that the client does not know", () => {
    const members = clientMembers(name);
    expect([...known(hostClass)].filter((member) => !members.has(member))).toEqual([]);
  });

  test("names only scalars that it has", () => {
    const own = hostMembers(hostClass);
    expect(hostClass.scalars.filter((scalar) => !own.has(scalar))).toEqual([]);
  });
});

test("what is not implemented is listed in not-implemented.json", () => {
  const indexed = (hostClass: HostClass): boolean => typeof hostClass.prototype.$item === "function";
  const missing = Object.fromEntries(
    classes.map((hostClass) => {
      const own = hostMembers(hostClass);
      const left = [...clientMembers(hostClass.wireName)].filter(
        (member) =>
          !own.has(member) &&
          member !== "_KeepReference" &&
          member !== "_ReferenceId" &&
          member !== "_Id" &&
          !(member === "GetItem" && indexed(hostClass)),
      );
      return [hostClass.wireName, left.sort()];
    }),
  );
  const file = path.join(__dirname, "not-implemented.json");
  if (process.env.UPDATE_EXPECTATIONS) writeFileSync(file, `${JSON.stringify(missing, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(missing);
});
