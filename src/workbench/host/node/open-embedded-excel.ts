import { EmbeddedExcel, type HostOptions } from "../embedded-excel";
import { openWorkbook } from "../store/open-workbook";
import type { UnpackLimits } from "../store/package";
import { newWorkbook } from "../store/workbook-store";
import { loadExcelClient, type ExcelClient } from "./office-js-client";

/** A workbook opened in the embedded host, with a client library of its own. */
export interface OpenedExcel extends ExcelClient {
  readonly host: EmbeddedExcel;
  /** The workbook as it is now, as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

export interface OpenOptions extends HostOptions {
  /** Limits against files that unpack to too much. */
  readonly unpackLimits?: UnpackLimits;
}

/** Connects a client library of its own to a running host. */
export function connectExcel(host: EmbeddedExcel): OpenedExcel {
  return { ...loadExcelClient(host.connect()), host, save: () => host.save() };
}

/**
 * Opens an .xlsx file in the embedded Excel and connects the unmodified Office.js client to it. Rejects with `OpenError`,
 * whose `failure.kind` tells why, when the file cannot be opened.
 */
export async function openEmbeddedExcel(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedExcel> {
  return connectExcel(new EmbeddedExcel(await openWorkbook(bytes, options.unpackLimits), options));
}

/** Starts with a new workbook of one empty sheet. */
export function newEmbeddedExcel(options: HostOptions & { readonly sheetName?: string } = {}): OpenedExcel {
  return connectExcel(new EmbeddedExcel(newWorkbook(options.sheetName), options));
}
