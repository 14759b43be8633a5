import { walkSteps } from "../../src/domain/steps/breath";
import { allSteps } from "../../src/domain/steps/steps";
import { evaluate, evaluateSteps } from "../../src/domain/evaluation/evaluate";
import { recognise, recogniseSteps } from "../../src/domain/recognition/recognise";
import { planFilledSheet, planFilledSheetSteps } from "../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../src/domain/samples/read-sample";
import { prepareSample } from "../../src/usecases/prepare-sample";
import { readSheets } from "../../src/usecases/read-plan";
import type { SamplePorts, WorkbookReader } from "../../src/usecases/ports";
import { drawSample } from "../domain/samples/draw-sample";
import { drawSheet } from "../support/grid-builder";

const rowCount = 300;
const sheet = drawSheet([
  ["令和６年度 取組一覧"],
  [],
  ["No.", "重点目標", "取組", "指標名", "所管課", "目標", "実績"],
  ...Array.from({ length: rowCount }, (_row, index) => [
    `${index + 1}`,
    "重点目標１",
    `取組${index + 1}`,
    `講座の参加者数 ${index + 1}`,
    "総務課",
    `${100 + index}人`,
    `${90 + 2 * index}人`,
  ]),
]);

const reader: WorkbookReader = {
  readSheets: async () => ({ ok: true, value: { grids: [sheet], ownSheets: [] } }),
};

/** A card of an initiative with its indicators. */
const card = [
  ["«重点目標»", "«計画名»", "«くり返し：すべての計画»"],
  ["指標名", "«指標名»"],
  ["目標 «目標»", "実績 «実績»"],
  ["達成率", "«達成率»"],
  ["", "", "«ここまで»"],
];

/** A breath that pauses every time, and how often it was asked. */
function pausing(): { readonly breath: () => Promise<void>; readonly asked: () => number } {
  let asked = 0;
  return {
    breath: async () => {
      asked += 1;
      await new Promise((resolve) => setImmediate(resolve));
    },
    asked: () => asked,
  };
}

describe("long work in steps", () => {
  it("reads with a pause at every row, and reads the same", async () => {
    const { breath, asked } = pausing();
    const read = await readSheets(reader, { breath });
    expect(read.ok && read.value.recognition).toEqual(recognise([sheet]));
    expect(read.ok && read.value.recognition.plan.goals).not.toEqual([]);
    expect(asked()).toBeGreaterThan(rowCount);
  });

  it("judges with a pause at every indicator, and judges the same", async () => {
    const { plan } = allSteps(recogniseSteps([sheet]));
    const { breath, asked } = pausing();
    const evaluation = await walkSteps(evaluateSteps(plan, 2024), breath);
    expect(evaluation).toEqual(evaluate(plan, 2024));
    expect(evaluation.indicators).toHaveLength(rowCount);
    expect(asked()).toBeGreaterThan(rowCount);
  });

  it("plans a filled sheet with pauses within every part of it, and plans the same", async () => {
    const { plan } = recognise([sheet]);
    const subject = { evaluation: evaluate(plan, 2024), planName: "計画書" };
    for (const page of [{}, { zoom: { kind: "fit", wide: 1, high: 1 } as const }]) {
      const sample = drawSample(card, { area: { row: 0, column: 0, rowCount: 5, columnCount: 2 }, page });
      const read = readSample(sample);
      const { breath, asked } = pausing();
      const filling = await walkSteps(planFilledSheetSteps(sample, read, subject), breath);
      expect(filling).toEqual(planFilledSheet(sample, read, subject));
      expect(filling.printed).toBe(rowCount);
      // The rows of an item, the rows with fields, the texts, the cards on pages.
      expect(asked()).toBeGreaterThan(8 * rowCount);
    }
  });

  it("gives up a filled sheet that was cancelled while it was planned", async () => {
    const sample = drawSample(card, { area: { row: 0, column: 0, rowCount: 5, columnCount: 2 } });
    const samples: Pick<SamplePorts, "readSample"> = {
      readSample: async () => ({ ok: true, value: sample }),
    };
    const subject = { evaluation: evaluate(recognise([sheet]).plan, 2024), planName: null };
    const cancel = new AbortController();
    const breath = (): null => {
      cancel.abort();
      return null;
    };
    expect(await prepareSample(samples, "ひな形", subject, { breath, signal: cancel.signal })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
    expect(await prepareSample(samples, "ひな形", subject, { breath })).toMatchObject({ ok: true });
  });

  it("breathes before the first step and after the last", async () => {
    const order: string[] = [];
    function* work() {
      order.push("first");
      yield;
      order.push("last");
      return "done";
    }
    const breath = (): null => {
      order.push("breath");
      return null;
    };
    expect(await walkSteps(work(), breath)).toBe("done");
    expect(order).toEqual(["breath", "first", "breath", "last", "breath"]);
  });

  it("gives up a reading that was cancelled while it recognised", async () => {
    const cancel = new AbortController();
    const breath = (): null => {
      cancel.abort();
      return null;
    };
    expect(await readSheets(reader, { breath, signal: cancel.signal })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
  });
});
