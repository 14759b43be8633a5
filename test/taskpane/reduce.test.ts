import type { PlanReading } from "../../src/usecases/read-plan";
import { fiscalYearOf, offeredYears } from "../../src/taskpane/state/offered-years";
import type { PaneEvent } from "../../src/taskpane/state/pane-event";
import {
  initialState,
  type HomeState,
  type PaneState,
  type YearView,
} from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reduce";
import { defaultSettings } from "../../src/usecases/default-settings";

const settings = defaultSettings;

const reading: PlanReading = {
  recognition: {
    tables: [
      {
        sheet: "取組一覧",
        area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        headerRows: [0],
        layout: "list",
        fiscalYears: [2019],
        columns: [],
        labels: [],
      },
    ],
    planName: null,
    plan: { goals: [] },
    notRead: [{ sheet: "表紙", reason: { kind: "noTable" } }],
    notes: [],
    fiscalYears: [2019],
    planPeriod: null,
  },
  ownSheets: [{ name: "資料9", layout: "shiryo9", fiscalYear: 2018, edited: false }],
  grids: [],
};

const tally = {
  initiatives: 1,
  indicators: 1,
  excluded: 0,
  withTarget: 1,
  achieved: 1,
  notAchieved: 0,
  withoutTarget: 0,
  notReported: 0,
  notComparable: 0,
  achievedShare: "100.0％",
};

const view = {
  evaluation: { fiscalYear: 2019, indicators: [], tally, byGoal: [], byDepartment: [] },
  cards: 0,
} as unknown as YearView;

const after = (events: readonly PaneEvent[], from: PaneState = initialState): PaneState =>
  events.reduce(reduce, from);

const readingDone: PaneEvent = {
  type: "readingDone",
  reading,
  settings,
  settingsProblem: null,
  years: [2019],
  watching: true,
};

function homeAfter(...events: readonly PaneEvent[]): HomeState {
  const state = after([
    { type: "readingStarted" },
    readingDone,
    { type: "yearChosen", fiscalYear: 2019, result: { ok: true, value: view } },
    ...events,
  ]);
  if (state.screen !== "home") throw new Error(state.screen);
  return state;
}

describe("the state of the pane", () => {
  it("goes from the start over the reading to the overview", () => {
    expect(homeAfter()).toMatchObject({
      fiscalYear: 2019,
      job: { kind: "idle" },
      page: { kind: "overview" },
    });
  });

  it("takes a late answer of Excel after it has said that there is none", () => {
    const late = after([
      { type: "cannotStart", reason: "noAnswer" },
      { type: "readingStarted" },
      readingDone,
    ]);
    expect(late.screen).toBe("home");
  });

  it("tells of a sheet that changed after it was read, and not of one that was read afterwards", () => {
    const changed = { type: "sheetChanged", sheet: "取組一覧" } as const;
    const computing = { stage: "computing", done: 0, total: 0 } as const;
    const begun: readonly PaneEvent[] = [{ type: "readingStarted" }, changed];
    expect(after([...begun, readingDone])).toMatchObject({ changedSheet: null });
    const read: PaneEvent = { type: "readingProgressed", progress: computing };
    expect(after([...begun, read, changed, readingDone])).toMatchObject({ changedSheet: "取組一覧" });
  });

  it("does not say that Excel is silent once reading has begun", () => {
    const state = after([{ type: "readingStarted" }, { type: "cannotStart", reason: "noAnswer" }]);
    expect(state.screen).toBe("reading");
  });

  it("ignores what has no meaning where it stands", () => {
    const events: readonly PaneEvent[] = [
      { type: "sheetChanged", sheet: "取組一覧" },
      { type: "writingStarted" },
      { type: "overviewOpened" },
      readingDone,
    ];
    for (const event of events) expect(reduce(initialState, event)).toBe(initialState);
  });

  it("counts a written sheet among ours, in place of one with the same name", () => {
    const written = homeAfter(
      { type: "writingStarted" },
      {
        type: "writingEnded",
        result: { ok: true, value: { kind: "written", sheetName: "資料9 (2)", replaced: false } },
      },
    );
    expect(written.reading.ownSheets.map(({ name, fiscalYear }) => [name, fiscalYear])).toEqual([
      ["資料9", 2018],
      ["資料9 (2)", 2019],
    ]);
    expect(written.job).toEqual({
      kind: "done",
      sheetName: "資料9 (2)",
      replaced: false,
      textsKept: 0,
      fiscalYear: 2019,
      tally,
    });
  });

  it("asks when our earlier sheet was edited, and closes the question", () => {
    const asking = homeAfter(
      { type: "writingStarted" },
      { type: "writingEnded", result: { ok: true, value: { kind: "editedSheetFound", sheetName: "資料9" } } },
    );
    expect(asking.job).toEqual({ kind: "asking", sheetName: "資料9" });
    expect(reduce(asking, { type: "jobClosed" })).toMatchObject({ job: { kind: "idle" } });
  });

  it("cannot be closed while it writes", () => {
    const writing = homeAfter({ type: "writingStarted" });
    expect(reduce(writing, { type: "jobClosed" })).toEqual(writing);
  });

  it("returns to the overview to say what became of a write", () => {
    const ended = homeAfter(
      { type: "writingStarted" },
      { type: "itemsOpened", filter: { goal: null, outcome: "achieved" } },
      { type: "writingEnded", result: { ok: false, problem: { code: "cancelled" } } },
    );
    expect(ended).toMatchObject({
      page: { kind: "overview" },
      job: { kind: "failed", problem: { code: "cancelled" } },
    });
  });

  it("takes a change of a read sheet seriously, and those of our own sheets not", () => {
    expect(homeAfter({ type: "sheetChanged", sheet: "表紙" }).changedSheet).toBe("表紙");
    expect(homeAfter({ type: "sheetChanged", sheet: "資料9" }).changedSheet).toBeNull();
    const writing = homeAfter({ type: "writingStarted" });
    expect(reduce(writing, { type: "sheetChanged", sheet: "資料9（作成中）" })).toBe(writing);
    expect(reduce(writing, { type: "sheetChanged", sheet: "取組一覧" })).toMatchObject({
      changedSheet: "取組一覧",
    });
  });

  it("keeps neither outcome nor evidence of another year", () => {
    const done = homeAfter(
      { type: "writingStarted" },
      {
        type: "writingEnded",
        result: { ok: true, value: { kind: "written", sheetName: "資料9", replaced: true } },
      },
      { type: "evidenceFound", evidence: { kind: "differs", sheet: "資料9" } },
    );
    const other = reduce(done, {
      type: "yearChosen",
      fiscalYear: 2018,
      result: { ok: false, problem: { code: "busy" } },
    });
    expect(other).toMatchObject({
      fiscalYear: 2018,
      view: null,
      yearProblem: { code: "busy" },
      job: { kind: "idle" },
      evidence: { kind: "none" },
    });
  });

  it("shows the new figures and writes nothing when they differ from those shown", () => {
    const changed = homeAfter(
      { type: "sheetChanged", sheet: "取組一覧" },
      { type: "writingStarted" },
      { type: "readAgain", reading, view, same: false },
    );
    expect(changed).toMatchObject({ job: { kind: "figuresChanged" }, changedSheet: null });
  });

  it("shows a fault of ours from wherever it stands", () => {
    expect(reduce(homeAfter(), { type: "fault", text: "x" })).toEqual({ screen: "fault", text: "x" });
  });
});

describe("the years on offer", () => {
  it("are those of the sheets, newest first", () => {
    expect(offeredYears([2021, 2023, 2022], new Date(2030, 0, 1))).toEqual([2023, 2022, 2021]);
  });

  it("are thirty up to the coming one where the sheets name none", () => {
    const years = offeredYears([], new Date(2026, 2, 31));
    expect([years.length, years[0], years.at(-1)]).toEqual([30, 2026, 1997]);
  });

  it("begin in April", () => {
    expect(fiscalYearOf(new Date(2026, 2, 31))).toBe(2025);
    expect(fiscalYearOf(new Date(2026, 3, 1))).toBe(2026);
  });
});
