import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Background } from "../../src/background/background";
import type { BackgroundMessage, PageMessage } from "../../src/background/messages";
import { serveBackground } from "../../src/background/serve-background";
import { startBackground } from "../../src/background/start-background";
import { workHere } from "../../src/background/work-here";
import { checkHere, type ReadingCheck } from "../../src/usecases/review-check";
import { openMaster } from "../support/submissions";

/** A worker as far as a page sees one; `serve` is what runs in it. */
class PlayedWorker extends EventTarget {
  readonly inside: MessagePort;
  readonly #outside: MessagePort;
  isEnded = false;

  constructor(serve: (inside: MessagePort) => void) {
    super();
    const { port1, port2 } = new MessageChannel();
    [this.#outside, this.inside] = [port1, port2];
    port1.on("message", (data: BackgroundMessage) =>
      this.dispatchEvent(new MessageEvent("message", { data })),
    );
    serve(port2);
  }

  postMessage(message: PageMessage): void {
    this.#outside.postMessage(message);
  }

  terminate(): void {
    this.isEnded = true;
    this.#outside.close();
  }

  breakDown(): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  }
}

const serving = (inside: MessagePort): void =>
  serveBackground(
    {
      send: (message) => inside.postMessage(message),
      listen: (listener) => void inside.on("message", listener),
    },
    workHere,
  );

const started = (worker: () => PlayedWorker, patience = 1000): (() => Promise<Background>) =>
  startBackground({
    makeWorker: () => worker() as unknown as Worker,
    loadWorkHere: async () => workHere,
    patience,
  });

async function masterCheck(): Promise<ReadingCheck> {
  const { reading, settings } = await openMaster();
  const { conventions, corrections, checks } = settings;
  return { reading, fiscalYear: 2024, conventions, corrections, checks, text: null };
}

describe("the background of a page", () => {
  it("is the worker once it has said that it is ready, and the same one each time", async () => {
    const worker = new PlayedWorker(serving);
    const background = started(() => worker);
    const first = await background();
    expect(first).not.toBe(workHere);
    expect(await background()).toBe(first);
    const check = await masterCheck();
    expect(await first.check(check)).toEqual(await checkHere(check));
    worker.terminate();
  });

  it("is the page itself where no worker can be made, or where it never answers", async () => {
    const forbidden = started(() => {
      throw new Error("workers are forbidden");
    });
    expect(await forbidden()).toBe(workHere);
    const silent = new PlayedWorker(() => undefined);
    expect(await started(() => silent, 5)()).toBe(workHere);
    expect(silent.isEnded).toBe(true);
  });

  it("fails what waits when the worker breaks half-way, and does without it from then on", async () => {
    const worker = new PlayedWorker((inside) => inside.postMessage({ kind: "ready" }));
    const background = started(() => worker);
    const first = await background();
    const waiting = first.check(await masterCheck());
    await new Promise((resolve) => setTimeout(resolve, 5));
    worker.breakDown();
    await expect(waiting).rejects.toThrow("out of memory");
    expect(worker.isEnded).toBe(true);
    expect(await background()).toBe(workHere);
    await expect(first.check(await masterCheck())).rejects.toThrow("out of memory");
  });
});
