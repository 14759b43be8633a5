import { storedFormula, visibleFormula } from "../../../src/workbench/host/store/future-functions";

describe("functions that a file names with a prefix", () => {
  it.each([
    [`NUMBERVALUE(A1,".",",")`, `_xlfn.NUMBERVALUE(A1,".",",")`],
    [`IF(A1="IFS(",XOR(A1,B1),SUM(A1:A3))`, `IF(A1="IFS(",_xlfn.XOR(A1,B1),SUM(A1:A3))`],
    ["MYCONCAT(A1)+CONCATENATE(A1,B1)", "MYCONCAT(A1)+CONCATENATE(A1,B1)"],
  ])("%s", (visible, stored) => {
    expect(storedFormula(visible)).toBe(stored);
    expect(visibleFormula(stored)).toBe(visible);
    expect(storedFormula(stored)).toBe(stored);
  });
});
