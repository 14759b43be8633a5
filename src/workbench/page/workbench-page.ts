import { problemText } from "../../locales/ja/problem-text";
import { workbench } from "../../locales/ja/workbench";
import { publishHost } from "../host/browser/publish-host";
import type { FileProblem } from "../../domain/problem/problem";
import { element } from "../viewer/dom";
import { WorkbookView } from "../viewer/workbook-view";
import { openBook, type Book } from "./book";
import { listenToDrop } from "./file-drop";
import { MessageBar } from "./message-bar";
import { PaneSide } from "./pane-side";
import { Toolbar } from "./toolbar";

/** The book that the page opens by itself: where it lies on the server, and the name that it is shown under. */
export interface FirstBook {
  readonly address: URL;
  readonly fileName: string;
  /** The sheet to show; the one that the file opens with when it has no such sheet. */
  readonly sheetName?: string;
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The trial page: one open book with its sheet view, and the pane beside it. */
export class WorkbenchPage {
  private readonly title = element("h1", {});
  private readonly sheetSide = element("main", { class: "sheet-side" });
  private readonly desk = element("div", { class: "desk" });
  private readonly messages = new MessageBar(() => this.view?.focus());
  private readonly toolbar: Toolbar;
  private readonly pane = new PaneSide(this.desk);
  private book: Book | null = null;
  private view: WorkbookView | null = null;
  private changed = false;
  /** Number of the last file that was asked for: an earlier one that arrives later is not shown. */
  private asked = 0;

  constructor(
    root: HTMLElement,
    private readonly sample: FirstBook,
  ) {
    this.toolbar = new Toolbar({
      open: (file) => void this.openFile(file),
      save: () => void this.save(),
      sample: () => void this.openSample(),
      zoom: (zoom) => this.view?.setZoom(zoom),
      preview: (shown) => this.view?.setPreview(shown),
    });
    const hint = element("div", { class: "drop-hint", "aria-hidden": "true" }, [workbench.drop]);
    this.desk.append(this.sheetSide, this.pane.element, hint);
    const notExcel = element("span", { class: "not-excel" }, [workbench.notExcel]);
    root.replaceChildren(
      element("div", { class: "page" }, [
        element("header", {}, [
          element("div", { class: "title-bar" }, [this.title, notExcel]),
          this.toolbar.element,
        ]),
        element("div", {}, [this.messages.element, this.messages.announcer]),
        this.desk,
      ]),
    );
    listenToDrop(this.desk, (file) => void this.openFile(file));
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
    publishHost(window, () => this.current().host);
    this.showTitle();
  }

  /** Opens a book of the server, as at the start. */
  async openFrom({ address, fileName, sheetName }: FirstBook): Promise<void> {
    const asked = ++this.asked;
    const bytes = await fetched(address);
    if (asked !== this.asked) return;
    if (bytes) await this.openBytes(fileName, bytes, asked, sheetName);
    else this.messages.show(workbench.problems.bookNotFound(fileName));
  }

  private async openSample(): Promise<void> {
    if (this.mayDiscard()) await this.openFrom(this.sample);
  }

  private async openFile(file: File): Promise<void> {
    if (!this.mayDiscard()) return;
    const asked = ++this.asked;
    try {
      await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()), asked);
    } catch {
      this.showFileProblem(file.name, "broken");
    }
  }

  private async openBytes(
    fileName: string,
    bytes: Uint8Array,
    asked: number,
    sheetName?: string,
  ): Promise<void> {
    this.messages.announce(workbench.loading);
    const opened = await openBook(fileName, bytes);
    if (asked !== this.asked) return;
    if (!opened.ok) {
      this.showFileProblem(fileName, opened.why);
      return;
    }
    const { host } = opened.book;
    const sheet = sheetName === undefined ? undefined : host.store.sheetNamed(sheetName);
    if (sheet?.visibility === "visible") await host.user.activate(sheet.name);
    this.show(opened.book);
  }

  private showFileProblem(file: string, why: FileProblem): void {
    this.messages.show(problemText({ code: "fileNotReadable", file, why }));
  }

  private show(book: Book): void {
    // Made first: should the sheet be one that cannot be shown, the open book stays.
    const view = new WorkbookView(book.host, (problem) => this.messages.show(problem));
    this.messages.clear();
    this.view?.close();
    this.book = book;
    this.changed = false;
    this.view = view;
    const { zoom, preview } = this.toolbar.state;
    this.sheetSide.replaceChildren(view.element);
    view.setPreview(preview);
    view.setZoom(zoom);
    book.host.onChange(({ sheetIds, structure }) => {
      if (this.book !== book || (sheetIds.length === 0 && !structure)) return;
      this.changed = true;
      this.showTitle();
    });
    this.pane.reload();
    this.showTitle();
    this.messages.announce(workbench.opened(book.fileName));
    view.focus();
  }

  private async save(): Promise<void> {
    const { book, view } = this;
    if (!book || !view) return;
    await view.settle();
    try {
      const bytes = await book.host.save();
      download(book.fileName, new Blob([bytes.slice().buffer], { type: XLSX_TYPE }));
      if (this.book === book) this.changed = false;
      this.showTitle();
      this.messages.announce(workbench.saved(book.fileName));
    } catch {
      this.messages.show(workbench.problems.notSaved);
    }
  }

  private current(): Book {
    if (!this.book) throw new Error("No book is open yet.");
    return this.book;
  }

  private mayDiscard(): boolean {
    return !this.changed || window.confirm(workbench.discard);
  }

  private showTitle(): void {
    const name = this.book?.fileName ?? "";
    this.title.textContent = this.changed ? `${name}${workbench.unsaved}` : name;
    document.title = workbench.title(name, this.changed);
  }
}

async function fetched(address: URL): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = element("a", { href: address, download: fileName });
  link.click();
  // The browser may still be reading when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
