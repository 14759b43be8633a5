import { readFileSync } from "node:fs";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { askBackground, type AskedBackground } from "../../src/background/ask-background";
import type { BackgroundMessage, Line, PageMessage } from "../../src/background/messages";
import { serveBackground } from "../../src/background/serve-background";
import { workHere } from "../../src/background/work-here";
import { checkHere } from "../../src/usecases/review-check";
import type { DeskFile } from "../../src/usecases/submission-desk";
import { fixturePath, openFixture } from "../support/open-fixture";
import { openMaster, sentIn } from "../support/submissions";
import { readPlan, type PlanReading } from "../../src/usecases/read-plan";
import { defaultSettings } from "../../src/usecases/default-settings";

const lineOf = <Out, In>(port: MessagePort, sent: Out[] = []): Line<Out, In> => ({
  send: (message) => {
    sent.push(message);
    port.postMessage(message);
  },
  listen: (listener) => void port.on("message", listener),
});

let channel: MessageChannel;
let sent: PageMessage[];
let background: AskedBackground;

beforeEach(() => {
  channel = new MessageChannel();
  sent = [];
  serveBackground(lineOf<BackgroundMessage, PageMessage>(channel.port2), workHere);
  background = askBackground(lineOf<PageMessage, BackgroundMessage>(channel.port1, sent));
});
afterEach(() => channel.port1.close());

const { conventions, corrections, checks } = defaultSettings;
const deskFile = (name: string): DeskFile => ({
  name,
  content: new Blob([new Uint8Array(readFileSync(fixturePath(`submission/${name}`)))]),
});

async function readingOf(fixture: string): Promise<PlanReading> {
  const { ports } = await openFixture(fixture);
  const read = await readPlan(ports.reader);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe("work done at the other end of a line", () => {
  it("gives of a check what the check gives here, and sends the sheets once", async () => {
    const reading = await readingOf("submission/soumu.xlsx");
    const check = { reading, fiscalYear: 2024, conventions, corrections, checks, text: null };
    const there = await background.check(check);
    expect(there).toEqual(await checkHere(check));
    expect(there.ok && there.value.findings.length).toBeGreaterThan(0);
    const messages = sent.length;
    await background.check({ ...check, fiscalYear: 2023 });
    expect(sent).toHaveLength(messages + 1);
  });

  it("answers two questions about two workbooks that are asked at once", async () => {
    const [first, second] = [
      await readingOf("submission/soumu.xlsx"),
      await readingOf("submission/kyoiku.xlsx"),
    ];
    const checkOf = (reading: PlanReading) => ({
      ...{ reading, fiscalYear: 2024, conventions, corrections },
      ...{ checks, text: null },
    });
    const answers = await Promise.all([background.check(checkOf(first)), background.check(checkOf(second))]);
    expect(answers).toEqual([await checkHere(checkOf(first)), await checkHere(checkOf(second))]);
  });

  it("finds the sample sheets of a file, and says why a file cannot be read", async () => {
    const bytes = new Uint8Array(readFileSync(fixturePath("samples/drawn-samples.xlsx")));
    expect(await background.findSamples({ name: "昨年度.xlsx", content: new Blob([bytes]) })).toEqual({
      ok: true,
      value: {
        sheets: ["表紙", "取組一覧", "資料9のカード", "三列のカード", "横長の表", "一枚の調書"],
        samples: ["資料9のカード", "三列のカード", "横長の表", "一枚の調書"],
      },
    });
    expect(await background.findSamples({ name: "空.xlsx", content: new Blob([]) })).toEqual({
      ok: false,
      problem: { code: "empty" },
    });
  });

  it("gathers as a desk here does, tells how far it is, and can be cancelled", async () => {
    const { reading: master } = await openMaster();
    const request = { master, fiscalYear: 2024, conventions, corrections };
    const [there, here] = [await background.openDesk(request), await workHere.openDesk(request)];
    if (!there.ok || !here.ok) throw new Error("the desk was not opened");
    const cancel = new AbortController();
    const seen: (string | null)[] = [];
    const stopped = await there.value.desk.add(sentIn.map(deskFile), {
      signal: cancel.signal,
      onProgress: ({ file }) => {
        seen.push(file);
        cancel.abort();
      },
    });
    expect(seen[0]).toBe("soumu.xlsx");
    expect(stopped.files.map(({ kind }) => kind)).toContain("waiting");
    expect(await there.value.desk.resume()).toEqual(await here.value.desk.add(sentIn.map(deskFile)));
  });

  it("tells of a fault over there, and ends what waits when the line breaks", async () => {
    const { reading: master } = await openMaster();
    const opened = await background.openDesk({ master, fiscalYear: 2024, conventions, corrections });
    if (!opened.ok) throw new Error("the desk was not opened");
    const { desk } = opened.value;
    desk.close();
    await expect(desk.remove("soumu.xlsx")).rejects.toThrow("desk 0 is not open");
    const waiting = background.check({
      ...{ reading: master, fiscalYear: 2024, conventions, corrections },
      ...{ checks, text: null },
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    background.broken(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });
});
