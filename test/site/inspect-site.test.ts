import { createHash } from "node:crypto";
import { checkRow } from "../../src/site/check-row";
import { inspectFiles } from "../../src/site/inspect-files";
import { keepingFaults, protectionFaults } from "../../src/site/inspect-headers";
import { reportText } from "../../src/site/report-text";
import { diagnosis } from "../../src/locales/ja/site";
import { expectedHeaders } from "../support/site-answers";

const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const script = (body: string, type = "text/javascript"): Response =>
  new Response(body, { headers: { "Content-Type": type } });

describe("the files of a site", () => {
  const files = { "js/a.js": hashOf("a"), "js/b.js": hashOf("b"), "notes.txt": hashOf("c") };
  const answering = (answers: Readonly<Record<string, () => Response>>) => ({
    fetchFile: async (name: string) => {
      const answer = answers[name];
      if (!answer) throw new TypeError("no connection");
      return answer();
    },
    digest: sha256,
  });

  it("are whole when each arrives as it was built", async () => {
    const whole = answering({
      "js/a.js": () => script("a"),
      "js/b.js": () => script("b", "application/javascript"),
      "notes.txt": () => script("c", ""),
    });
    expect(await inspectFiles(files, whole)).toEqual([]);
  });

  it("are told apart by what is wrong with them", async () => {
    const broken = answering({
      "js/a.js": () => script("changed"),
      "js/b.js": () => script("b", "text/plain"),
    });
    expect(await inspectFiles(files, broken)).toEqual([
      { kind: "changed", name: "js/a.js" },
      { kind: "wrongType", name: "js/b.js", type: "text/plain" },
      { kind: "unreachable", name: "notes.txt" },
    ]);
    const gone = answering({ "js/a.js": () => new Response("", { status: 403 }) });
    expect((await inspectFiles(files, gone))[0]).toEqual({ kind: "missing", name: "js/a.js", status: 403 });
  });

  it("are only asked for where nothing can be computed, and all of them however many there are", async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`js/${index}.js`, "?"]));
    const asked: string[] = [];
    const fetchFile = async (name: string): Promise<Response> => {
      asked.push(name);
      return script(name);
    };
    expect(await inspectFiles(many, { fetchFile, digest: undefined })).toEqual([]);
    expect(asked).toEqual(Object.keys(many));
  });
});

describe("the headers of a site", () => {
  const good = {
    page: new Headers(expectedHeaders("taskpane.html")),
    script: new Headers(expectedHeaders("js/a.js")),
  };

  it("are in order as our configurations send them", () => {
    expect([...protectionFaults(good), ...keepingFaults(good)]).toEqual([]);
  });

  it("are missed where a server sends none", () => {
    const none = { page: new Headers(), script: new Headers() };
    expect(protectionFaults(none)).toEqual(["noPolicy", "sniffing"]);
    expect(keepingFaults(none)).toEqual(["pagesKept", "scriptsNotKept"]);
  });

  it("are at fault where pages are kept and scripts are not", () => {
    expect(keepingFaults({ page: good.script, script: good.page })).toEqual(["pagesKept", "scriptsNotKept"]);
  });
});

describe("the diagnosis as text", () => {
  it("says each row with its details, then where, with what and when", () => {
    const rows = [
      checkRow("version", "good", "0.1.0"),
      checkRow("files", "bad", "1個", [diagnosis.fileFault({ kind: "unreachable", name: "js/a.js" })]),
    ];
    const around = {
      userAgent: "Edge",
      address: "https://apps.example.lg.jp/diagnose.html",
      now: new Date(Date.UTC(2026, 3, 1)),
    };
    expect(reportText("達成帳　診断", rows, diagnosis, around).split("\n")).toEqual([
      "達成帳　診断",
      "［正常］達成帳の版：0.1.0",
      "［異常］サーバーのファイル：1個",
      "  js/a.js：サーバーから届きません",
      "https://apps.example.lg.jp/diagnose.html",
      "Edge",
      "2026-04-01T00:00:00.000Z",
    ]);
  });
});
