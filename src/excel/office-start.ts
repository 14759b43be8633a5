import { isExcelNewEnough } from "./requirement-sets";

/** What Office answered: the Excel at hand in words, an Excel that is too old, or no Excel at all. */
export type OfficeStart =
  | { readonly kind: "ready"; readonly theme: "light" | "dark"; readonly version: string }
  | { readonly kind: "tooOld"; readonly version: string }
  | { readonly kind: "notExcel" };

/** Brightness of "#RRGGBB" from 0 to 255, as the eye weighs the colours. */
function brightness(colour: string): number {
  const value = Number.parseInt(colour.replace("#", ""), 16);
  return 0.299 * ((value >> 16) & 255) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
}

/**
 * Dark where Office says that its panes are dark; light otherwise. Asking calls into Excel at once and throws in those
 * that have no theme to tell; colours are no reason for the pane not to start.
 */
function themeOf(context: Office.Context): "light" | "dark" {
  try {
    const background = context.officeTheme?.bodyBackgroundColor;
    return background && brightness(background) < 128 ? "dark" : "light";
  } catch {
    return "light";
  }
}

/** The running Excel in words for diagnostics. */
function versionOf({ diagnostics }: Office.Context): string {
  return diagnostics ? `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}` : "";
}

/**
 * Asks Office for Excel. May stay pending for ever: where a file of Office.js does not arrive, Office.onReady never
 * answers, so whoever waits needs a limit of its own.
 */
export async function startOffice(): Promise<OfficeStart> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "notExcel" };
  const version = versionOf(Office.context);
  if (!isExcelNewEnough(Office.context.requirements)) return { kind: "tooOld", version };
  return { kind: "ready", theme: themeOf(Office.context), version };
}
