import type { WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import { breath } from "./breath";
import type { HomeState } from "./pane-state";
import type { SamplesEvent } from "./samples-state";
import { sampleSubject } from "./writing-samples";

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly ports: () => WorkbookPorts | null;
  /** The pane where something may be begun; null while a sheet is being written. */
  readonly ready: () => HomeState | null;
  readonly tell: (event: SamplesEvent) => void;
};

/**
 * Looks at the sample sheets of the page that were not looked at yet, one after the other, while the page goes on answering. What
 * was judged otherwise meanwhile is looked at once more; a later round takes over from an earlier one.
 */
export function preparingSamples({ surroundings, ports, ready, tell }: Parts): () => Promise<void> {
  let latestRound = 0;
  return async () => {
    const { prepareSample } = await surroundings.loadUseCases();
    const round = ++latestRound;
    for (;;) {
      const book = ports();
      const now = ready();
      if (!book || !now?.view || now.page.kind !== "samples") return;
      const { reading, view, page } = now;
      const name = page.names.find((each) => page.samples[each] === undefined);
      if (name === undefined) return;
      const sample = await prepareSample(book.samples, name, sampleSubject(reading, view), { breath });
      if (round !== latestRound) return;
      if (ready()?.view === view) tell({ kind: "prepared", name, sample });
    }
  };
}
