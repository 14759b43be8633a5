import { rules } from "../../../../src/domain/checks/rules";
import { findingsOn, placeText } from "../../../support/rule-cases";
import { ruleCases } from "./cases";

describe("the rules", () => {
  it("find nothing on a form that is filled in as it should be, not even beside its master", () => {
    expect(findingsOn({})).toEqual([]);
    expect(findingsOn({ master: {} })).toEqual([]);
  });

  it("have an id of their own each", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });
});

describe.each(rules.map(({ id }) => id))("%s", (rule) => {
  const cases = ruleCases[rule];

  it("is shown on one sheet that it finds fault with and two that it does not", () => {
    const silent = cases.filter(([, , found]) => found === "").length;
    expect(silent).toBeGreaterThanOrEqual(2);
    expect(cases.length).toBeGreaterThan(silent);
  });

  it.each(cases)("%s", (_drawn, sheet, found) => {
    const own = findingsOn(sheet).filter((finding) => finding.rule === rule);
    expect(own.map(placeText).join(" ")).toBe(found);
  });
});
