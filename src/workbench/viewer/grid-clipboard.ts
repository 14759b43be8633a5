import type { EmbeddedExcel } from "../host/embedded-excel";
import { areaAddress, MAX_COLUMNS, MAX_ROWS, type Area } from "../host/store/geometry";
import type { SheetStore } from "../host/store/sheet-store";
import { copyText, PASTE_LIMIT, pastedRows } from "./editing/clipboard-text";

/** What copying and pasting need of the view. */
export interface ClipboardDesk {
  readonly host: () => EmbeddedExcel;
  readonly sheet: () => SheetStore;
  readonly area: () => Area;
  /** True while a cell is being typed into: then the input's own copying and pasting is meant. */
  readonly typing: () => boolean;
  readonly tooMany: () => void;
  readonly refused: (error: unknown) => void;
}

/** Copying shown texts and pasting texts, as from another spreadsheet. Looks are not carried. */
export function listenToClipboard(target: HTMLElement, desk: ClipboardDesk): void {
  target.addEventListener("copy", (event) => {
    if (desk.typing()) return;
    event.clipboardData?.setData("text/plain", copyText(desk.sheet(), desk.area()));
    event.preventDefault();
  });
  target.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (desk.typing() || text === "") return;
    event.preventDefault();
    void paste(desk, pastedRows(text)).catch(desk.refused);
  });
}

async function paste(desk: ClipboardDesk, rows: readonly (readonly string[])[]): Promise<void> {
  const sheet = desk.sheet();
  const area = desk.area();
  const cells = rows.flatMap((line, i) =>
    line.map((text, j) => ({ row: area.row + i, column: area.column + j, text })),
  );
  const fitting = cells.filter(({ row, column }) => row < MAX_ROWS && column < MAX_COLUMNS);
  if (fitting.length > PASTE_LIMIT) {
    desk.tooMany();
    return;
  }
  const [only] = fitting;
  if (only && fitting.length === 1 && area.rowCount * area.columnCount <= PASTE_LIMIT) {
    await desk.host().user.edit(sheet.name, areaAddress(area), only.text);
    return;
  }
  for (const { row, column, text } of fitting) {
    await desk.host().user.edit(sheet.name, areaAddress({ row, column, rowCount: 1, columnCount: 1 }), text);
  }
}
