import { isExcelNewEnough } from "./requirement-sets";

/** The Excel around a page, as its diagnosis tells it. */
export type OfficeDescription = {
  /** "Excel PC 16.0.…", as Office itself says. */
  readonly version: string;
  /** The highest version of each requirement set, such as "ExcelApi 1.17". */
  readonly sets: readonly string[];
  readonly newEnough: boolean;
};

/** Requirement sets that say which Excel this is, with the highest version that there is to ask for. */
const askedSets: readonly (readonly [string, number])[] = [
  ["ExcelApi", 21],
  ["AddinCommands", 3],
  ["DialogApi", 2],
];

function highest(name: string, last: number): readonly string[] {
  for (let minor = last; minor > 0; minor--) {
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
  }
  return [];
}

/**
 * Asks Office what it is; `undefined` outside of Excel. Fails where Office.js did not arrive, and may stay pending for
 * ever where a part of it did not: whoever waits needs a limit of its own.
 */
export async function describeOffice(): Promise<OfficeDescription | undefined> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  const { diagnostics, requirements } = Office.context;
  return {
    version: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`,
    sets: askedSets.flatMap(([name, last]) => highest(name, last)),
    newEnough: isExcelNewEnough(requirements),
  };
}
