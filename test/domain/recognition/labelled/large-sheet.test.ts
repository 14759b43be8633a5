import { recognise } from "../../../../src/domain/recognition/recognise";
import { drawSheet } from "../../../support/grid-builder";

test("a sheet larger than anyone lays out as a form is refused, not searched label by label", () => {
  const notes = Array.from({ length: 57 }, (_cell, column) => `補足${column}`);
  const rows = Array.from({ length: 1_200 }, (_row, index) => [`指標${index}`, "10", "12", ...notes]);
  const sheet = drawSheet([["令和6年度 指標一覧"], ["指標名", "目標", "実績", ...notes], ...rows]);
  const { plan, notRead } = recognise([sheet]);
  expect(plan.goals).toEqual([]);
  expect(notRead.map(({ reason }) => reason.kind)).toEqual(["noTable"]);
});
