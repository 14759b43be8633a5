import { startFreshOffice, type FreshStart } from "../../src/entries/start-fresh-office";
import type { OfficeStart } from "../../src/excel/office-start";

const ready: OfficeStart = { kind: "ready", theme: "light", version: "Excel PC 16.0" };
const never = new Promise<OfficeStart>(() => undefined);
const inExcel = "https://apps.example.lg.jp/taskpane.html?_host_Info=Excel$Win32$16.01$ja-JP$$$$0";
const inBrowser = "https://apps.example.lg.jp/taskpane.html";

/** A pane that is loaded anew as often as it asks for it; gives each start and what was kept at the end. */
function pane(answers: readonly Promise<OfficeStart>[], address: string, memory?: FreshStart["memory"]) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  let loads = 0;
  const ended = new Promise<OfficeStart | "silent">((resolve) => {
    const load = (): void => {
      const answer = answers[loads++];
      if (!answer) throw new Error("loaded too often");
      const start = startFreshOffice({
        startOffice: () => answer,
        silence: 5,
        address,
        memory: memory ?? (() => storage),
        reload: load,
      });
      void start.then(resolve);
      setTimeout(() => resolve("silent"), 100);
    };
    load();
  });
  return { ended, loads: () => loads, kept };
}

describe("the start of a pane whose connection to Excel may be stale", () => {
  it("goes on at once where Excel answers, and remembers nothing", async () => {
    const { ended, loads, kept } = pane([Promise.resolve(ready)], inExcel);
    expect([await ended, loads(), kept.size]).toEqual([ready, 1, 0]);
  });

  it("loads the page anew where Excel does not answer, and starts then", async () => {
    const { ended, loads, kept } = pane([never, Promise.resolve(ready)], inExcel);
    expect([await ended, loads(), kept.size]).toEqual([ready, 2, 0]);
  });

  it("loads it anew where a page that Excel opened finds no Excel", async () => {
    const { ended, loads } = pane([Promise.resolve({ kind: "notExcel" }), Promise.resolve(ready)], inExcel);
    expect([await ended, loads()]).toEqual([ready, 2]);
  });

  it("does so once only: then it waits on, or says that there is no Excel", async () => {
    const silent = pane([never, never], inExcel);
    expect([await silent.ended, silent.loads()]).toEqual(["silent", 2]);
    const none = Promise.resolve<OfficeStart>({ kind: "notExcel" });
    const lost = pane([none, none], inExcel);
    expect([await lost.ended, lost.loads()]).toEqual([{ kind: "notExcel" }, 2]);
  });

  it("takes an answer that comes late, the page having been loaded anew before", async () => {
    const late = new Promise<OfficeStart>((resolve) => setTimeout(() => resolve(ready), 30));
    const { ended, loads } = pane([never, late], inExcel);
    expect([await ended, loads()]).toEqual([ready, 2]);
  });

  it("does not load a page anew that stands in a browser, or beside an Excel that is too old", async () => {
    const browser = pane([Promise.resolve({ kind: "notExcel" })], inBrowser);
    expect([await browser.ended, browser.loads()]).toEqual([{ kind: "notExcel" }, 1]);
    const old: OfficeStart = { kind: "tooOld", version: "Excel PC 16.0" };
    const tooOld = pane([Promise.resolve(old)], inExcel);
    expect([await tooOld.ended, tooOld.loads()]).toEqual([old, 1]);
  });

  it("does not load anew where that could not be counted", async () => {
    const refusing = pane([never], inExcel, () => {
      throw new Error("storage is off");
    });
    expect([await refusing.ended, refusing.loads()]).toEqual(["silent", 1]);
  });
});
