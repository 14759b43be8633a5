import type { CellAddress } from "../../domain/grid/cell-address";
import type { OutlinedBook } from "../../domain/recognition/outline/outline-sheet";
import type { Steps } from "../../domain/steps/steps";
import type { ReadingDecision } from "../../usecases/correct-reading";
import type { PlanSettings, WorkbookNavigator } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { PaneSurroundings } from "../app/pane-host";
import { computePresent } from "./compute-present";
import { oneAfterAnother } from "./one-after-another";
import { offeredYears } from "./offered-years";
import type { PaneEvent } from "./pane-event";
import type { CorrectionPage, HomeState, PaneState, ReadingCounts, UnreadBook } from "./pane-state";
import type { PaneStore } from "./store";
import { yearToShow, yearView } from "./year-view";

/** Where 「読み取りの確認」 is to open. */
export type CorrectionTarget = {
  /** Null for the sheet that most needs a look. */
  readonly sheet: string | null;
  /** The cell whose column is to be shown; null for the beginning of the sheet. */
  readonly cell: CellAddress | null;
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
};

/** What the officer does on 「読み取りの確認」. */
export type Correcting = {
  readonly open: (target: CorrectionTarget) => Promise<void>;
  /** Shows the column or row of the cell that is selected in the sheet. */
  readonly showSelected: () => Promise<void>;
  /** Makes the row of the selected cell the header of its table. */
  readonly headerAtSelected: () => Promise<void>;
  readonly decide: (decision: ReadingDecision) => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly navigator: () => WorkbookNavigator | null;
  readonly save: (settings: PlanSettings) => Promise<void>;
};

const bookOf = (state: PaneState): UnreadBook | null => {
  if (state.screen === "home") return state;
  return state.screen === "readingFailed" ? state.unread : null;
};

type CorrectedHome = HomeState & { readonly page: CorrectionPage };

type Corrected = Extract<PaneEvent, { type: "corrected" }>;

const isCorrected = (home: HomeState): home is CorrectedHome => home.page.kind === "correction";

const countsOf = ({ recognition }: PlanReading, view: HomeState["view"]): ReadingCounts => ({
  indicators: recognition.plan.goals
    .flatMap(({ initiatives }) => initiatives)
    .reduce((sum, { indicators }) => sum + indicators.length, 0),
  tally: view?.evaluation.tally ?? null,
});

/** The sheet to begin with: one with a doubtful column, else the first that was read, else the first visible one. */
function firstSheet({ recognition, grids }: PlanReading): string | null {
  const { tables } = recognition;
  const isDoubtful = ({ confidence }: { readonly confidence: number }): boolean => confidence < 0.6;
  const doubtful = tables.find(({ columns, labels }) => columns.some(isDoubtful) || labels.some(isDoubtful));
  return (doubtful ?? tables[0])?.sheet ?? (grids.find(({ visible }) => visible) ?? grids[0])?.name ?? null;
}

/** Correcting a reading: every decision is recognised again from memory at once, shown, and kept in the workbook. */
export function correcting({ surroundings, store, navigator, save }: Parts): Correcting {
  const { send } = store;
  // A decision that is quickly computed must not overtake one that was made before it.
  const inOrder = oneAfterAnother();

  const pageOf = (
    outlined: OutlinedBook,
    sheet: string,
    rest: Pick<CorrectionPage, "focus" | "effect" | "opener"> & { readonly pointed: CellAddress | null },
  ): CorrectionPage | null => {
    const outline = outlined.sheet(sheet);
    const pointed = rest.pointed && outlined.at(rest.pointed);
    return outline && { kind: "correction", outline, ...rest, pointed };
  };

  const openAt = (
    useCases: PaneUseCases,
    book: UnreadBook,
    { sheet, cell, opener }: CorrectionTarget,
  ): void => {
    const outlined = useCases.outlineReading(book.reading, book.settings.corrections);
    const isThere = sheet !== null && outlined.sheet(sheet) !== null;
    const name = isThere ? sheet : firstSheet(book.reading);
    if (name === null) return;
    const page = pageOf(outlined, name, { focus: cell, effect: null, opener, pointed: null });
    if (page) send({ type: "correctionOpened", page });
  };

  /** What a decision comes to, as the event that shows it. */
  function* decided(
    useCases: PaneUseCases,
    home: CorrectedHome,
    decision: ReadingDecision,
  ): Steps<Corrected> {
    const { page } = home;
    const corrections = useCases.decide(page.outline.corrections, decision);
    const reading = yield* useCases.rereadPlan(home.reading, corrections);
    const settings = { ...home.settings, corrections };
    const years = offeredYears(reading.recognition.fiscalYears, surroundings.now());
    const fiscalYear = yearToShow(useCases, reading, years, home.fiscalYear ?? settings.fiscalYear);
    const result = fiscalYear === null ? null : yield* yearView(useCases, reading, settings, fiscalYear);
    yield;
    const before = countsOf(home.reading, home.view);
    const after = countsOf(reading, result?.ok ? result.value : null);
    const next = pageOf(useCases.outlineReading(reading, corrections), page.outline.sheet, {
      focus: page.focus,
      effect: { before, after },
      opener: page.opener,
      pointed: page.pointed?.cell ?? null,
    });
    return { type: "corrected", reading, settings, years, fiscalYear, result, page: next ?? page };
  }

  const now = (): CorrectedHome | null => {
    const home = store.state();
    return home.screen === "home" && home.job.kind !== "writing" && isCorrected(home) ? home : null;
  };

  const decide = async (useCases: PaneUseCases, decision: ReadingDecision): Promise<void> => {
    const made = await inOrder(() => computePresent(now, (home) => decided(useCases, home, decision), send));
    if (made) await save(made.settings);
  };

  /** The selected cell, shown on the page; null when Excel does not tell. */
  const point = async (useCases: PaneUseCases): Promise<CorrectionPage | null> => {
    const selected = await navigator()?.selectedCell();
    const shown = now();
    if (!selected || !shown) return null;
    if (!selected.ok) {
      send({ type: "noticed", problem: selected.problem });
      return null;
    }
    const { page } = shown;
    const { address } = selected.value;
    const outlined = useCases.outlineReading(shown.reading, shown.settings.corrections);
    const isKnown = outlined.sheet(address.sheet) !== null;
    const next = pageOf(outlined, isKnown ? address.sheet : page.outline.sheet, {
      focus: isKnown ? address : page.focus,
      effect: null,
      opener: page.opener,
      pointed: address,
    });
    if (next) send({ type: "correctionOpened", page: next });
    return next;
  };

  return {
    open: async (target) => {
      const useCases = await surroundings.loadUseCases();
      const book = bookOf(store.state());
      if (book) openAt(useCases, book, target);
    },
    showSelected: async () => {
      await point(await surroundings.loadUseCases());
    },
    headerAtSelected: async () => {
      const useCases = await surroundings.loadUseCases();
      const page = await point(useCases);
      const header = page?.pointed?.header;
      if (header) await decide(useCases, { kind: "header", header });
    },
    decide: async (decision) => decide(await surroundings.loadUseCases(), decision),
  };
}
