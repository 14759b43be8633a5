import type { JobOptions } from "../../usecases/ports";
import { breath } from "./breath";
import type { PaneStore } from "./store";

/** What every writing of the pane is given: how far it is is shown, the officer may cancel it, the page goes on answering. */
export function jobOptions({ send }: PaneStore, signal: AbortSignal): JobOptions {
  return { signal, breath, onProgress: (progress) => send({ type: "writingProgressed", progress }) };
}
