import type { EditedSheetChoice, WorkbookPorts } from "../../usecases/ports";
import type { CardChoices } from "../../usecases/point-at-card";
import type { DeskFile } from "../../usecases/submission-desk";
import type { PaneSurroundings } from "../app/pane-host";
import type { HomeState, Page } from "./pane-state";
import { preparingSamples } from "./preparing-samples";
import type { SamplesEvent, SamplesPage } from "./samples-state";
import type { PaneStore } from "./store";
import { bringingSamples } from "./bringing-samples";
import { addingSample, fillingSample } from "./writing-samples";

/** What the officer can do on 「ひな形で作成する」, as the components call it. Every action returns at once. */
export type SamplesActions = {
  /** Opens the page; `opener` is the element that takes the focus back. */
  readonly open: (opener: string) => void;
  /** Looks at the sample sheets once more, after the officer has mended them. */
  readonly lookAgain: () => void;
  /** Shows the pages that a sample sheet gives; null for the list. */
  readonly show: (name: string | null) => void;
  readonly create: (name: string, whenEdited: EditedSheetChoice) => void;
  /** Adds 「ひな形（カード）」. */
  readonly addProvided: () => void;
  /** Copies the sample sheets of another workbook's file into this one. */
  readonly bring: (file: DeskFile) => void;
  /** Looks at the selected cells as a card of last year's sheet. */
  readonly pointAtCard: () => void;
  readonly choose: (change: Partial<CardChoices>) => void;
  readonly dropCard: () => void;
  /** Adds the sample sheet that the card becomes. */
  readonly addOfCard: () => void;
};

/** Everything that is done on 「ひな形で作成する」. */
export type SamplesWork = {
  readonly actions: SamplesActions;
  /** After the workbook was read afresh: the page is there again if it was open. */
  readonly comeBack: (page: Page | undefined) => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  /** The open workbook; null while Excel has not answered. */
  readonly ports: () => WorkbookPorts | null;
  /** The signal by which the next long job is cancelled. */
  readonly newSignal: () => AbortSignal;
  /** Runs work whose faults are shown by the pane. */
  readonly attend: (work: () => Promise<void>) => void;
};

const untouched: CardChoices = { texts: {}, filter: "notAchieved", ownPage: false };

/** Looking at the sample sheets of the workbook, adding some, and filling those that the officer wants. */
export function samplesWork({ surroundings, store, ports, newSignal, attend }: Parts): SamplesWork {
  const tell = (event: SamplesEvent): void => store.send({ type: "samples", event });
  /** The workbook and the pane where something may be begun; null while a sheet is being written. */
  const ready = (): HomeState | null => {
    const state = store.state();
    return state.screen === "home" && state.job.kind !== "writing" ? state : null;
  };

  const prepareRest = preparingSamples({ surroundings, ports, ready, tell });

  const open = async (opener: string, kept?: Pick<SamplesPage, "shown" | "card">): Promise<void> => {
    const { sampleSheetNames } = await surroundings.loadUseCases();
    const now = ready();
    if (!now?.view) return;
    const names = sampleSheetNames(now.reading);
    const { shown = null, card = { kind: "none" } } = kept ?? {};
    tell({ kind: "opened", page: { kind: "samples", opener, names, samples: {}, shown, card } });
    await prepareRest();
  };

  /** Shows the page afresh with a sample sheet that was added. */
  const showAdded = async (added: string | null): Promise<void> => {
    const now = ready();
    if (added !== null && now?.page.kind === "samples") await open(now.page.opener);
  };

  const actions: SamplesActions = {
    open: (opener) => attend(() => open(opener)),
    lookAgain: () =>
      attend(async () => {
        const now = ready();
        if (now?.page.kind === "samples") await open(now.page.opener, now.page);
      }),
    show: (name) => tell({ kind: "shown", name }),
    create: (sample, whenEdited) =>
      attend(async () => {
        const book = ports();
        if (!book || !ready()?.view) return;
        const job = { ports: book, surroundings, store, signal: newSignal(), whenEdited, sample };
        await fillingSample(job);
        await prepareRest();
      }),
    addProvided: () =>
      attend(async () => {
        const { addCardSample, providedSampleLayout, noFiscalYear } = await surroundings.loadUseCases();
        const book = ports();
        const now = ready();
        if (!book || !now) return;
        const { appendixFont } = now.settings;
        const added = await addingSample(
          { ports: book, store },
          providedSampleLayout,
          noFiscalYear,
          (options) => addCardSample(book.writer, appendixFont, "newSheet", options),
        );
        await showAdded(added);
      }),
    bring: (file) =>
      attend(async () => {
        const book = ports();
        const now = ready();
        if (!book || !now?.view) return;
        await bringingSamples({ ports: book, surroundings, store }, file);
        const after = ready();
        if (after?.page.kind === "samples" && after.job.kind === "samplesBrought")
          await open(after.page.opener);
      }),
    pointAtCard: () =>
      attend(async () => {
        const { pointAtCard } = await surroundings.loadUseCases();
        const book = ports();
        const now = ready();
        if (!book || !now?.view) return;
        const { fiscalYear } = now.view.evaluation;
        const card = await pointAtCard(book.samples, now.reading, now.settings, fiscalYear);
        tell({
          kind: "pointed",
          card: card.ok
            ? { kind: "pointed", card: card.value, choices: untouched }
            : { kind: "refused", problem: card.problem },
        });
      }),
    choose: (change) => tell({ kind: "chosen", change }),
    dropCard: () => tell({ kind: "pointed", card: { kind: "none" } }),
    addOfCard: () =>
      attend(async () => {
        const { addSampleOfCard, cardSampleLayout, noFiscalYear } = await surroundings.loadUseCases();
        const book = ports();
        const now = ready();
        const pointed = now?.page.kind === "samples" ? now.page.card : null;
        if (!book || pointed?.kind !== "pointed") return;
        const added = await addingSample({ ports: book, store }, cardSampleLayout, noFiscalYear, (options) =>
          addSampleOfCard(book.samples, pointed.card, pointed.choices, options),
        );
        await showAdded(added);
      }),
  };
  return {
    actions,
    comeBack: async (page) => {
      if (page?.kind === "samples") await open(page.opener, page);
    },
  };
}
