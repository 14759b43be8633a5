import { departmentsByFile } from "../../../src/domain/submissions/file-department";

describe("the department whose name a file carries", () => {
  const departmentOf = departmentsByFile(["総務課", "教育総務課", "", "ＩＴ推進課"]);

  it("is the longest of those that are in the name", () => {
    expect(departmentOf("教育総務課.xlsx")).toBe("教育総務課");
    expect(departmentOf("R6実績報告_総務課.xlsx")).toBe("総務課");
  });

  it("is found whatever the width and spaces", () => {
    expect(departmentOf("it 推進課（修正）.xlsx")).toBe("ＩＴ推進課");
  });

  it("is none where no name is in it", () => {
    expect(departmentOf("実績報告.xlsx")).toBeNull();
  });
});
