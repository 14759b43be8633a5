import { askBackground, type AskedBackground } from "./ask-background";
import type { Background } from "./background";
import type { BackgroundMessage } from "./messages";

/** How a page comes by its background. */
export type BackgroundStart = {
  /** Makes the worker; may throw where that is forbidden. */
  readonly makeWorker: () => Worker;
  /** Loads what does the same in the page. */
  readonly loadWorkHere: () => Promise<Background>;
  /** Milliseconds that a worker may take to load before the page does without it. */
  readonly patience: number;
};

/**
 * The background of a page, started when it is first needed. Where no worker can be made, or it breaks down, the page does the
 * work itself from then on.
 */
export function startBackground({
  makeWorker,
  loadWorkHere,
  patience,
}: BackgroundStart): () => Promise<Background> {
  let current: Promise<Background> | null = null;
  const start = async (): Promise<Background> => {
    try {
      return await workerBackground(makeWorker(), patience, () => {
        current = loadWorkHere();
      });
    } catch {
      return loadWorkHere();
    }
  };
  return () => (current ??= start());
}

function workerBackground(worker: Worker, patience: number, onBroken: () => void): Promise<Background> {
  return new Promise((resolve, reject) => {
    const listeners: ((message: BackgroundMessage) => void)[] = [];
    let asked: AskedBackground | null = null;
    const refuse = (words: string): void => {
      worker.terminate();
      const error = new Error(words);
      reject(error);
      if (asked) onBroken();
      asked?.broken(error);
    };
    const impatience = setTimeout(() => refuse("the worker did not answer"), patience);
    worker.addEventListener("error", ({ message }) => refuse(message));
    worker.addEventListener("message", ({ data }: MessageEvent<BackgroundMessage>) => {
      if (data.kind === "ready") {
        clearTimeout(impatience);
        asked = askBackground({
          send: (message) => worker.postMessage(message),
          listen: (listener) => listeners.push(listener),
        });
        resolve(asked);
      }
      for (const listener of listeners) listener(data);
    });
  });
}
