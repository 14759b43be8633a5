import { editKey } from "../../../src/workbench/viewer/editing/edit-session";
import { gridKey } from "../../../src/workbench/viewer/selection/grid-key";

const plain = {
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
};

describe("keys on the grid", () => {
  it("moves, extends with Shift and jumps with Ctrl", () => {
    expect(gridKey({ ...plain, key: "ArrowLeft" })).toEqual({
      kind: "move",
      direction: "left",
      jump: false,
      extend: false,
    });
    expect(gridKey({ ...plain, key: "ArrowDown", ctrlKey: true, shiftKey: true })).toEqual({
      kind: "move",
      direction: "down",
      jump: true,
      extend: true,
    });
  });

  it("walks with Enter and Tab, backwards with Shift", () => {
    expect(gridKey({ ...plain, key: "Enter" })).toEqual({ kind: "walk", direction: "down" });
    expect(gridKey({ ...plain, key: "Tab", shiftKey: true })).toEqual({ kind: "walk", direction: "left" });
  });

  it("leaves letters and the keys of an input method alone", () => {
    expect(gridKey({ ...plain, key: "a" })).toEqual({ kind: "none" });
    expect(gridKey({ ...plain, key: "Enter", isComposing: true })).toEqual({ kind: "none" });
    expect(gridKey({ ...plain, key: "Process", keyCode: 229 })).toEqual({ kind: "none" });
  });
});

describe("keys while typing", () => {
  it("enters with Enter and Tab, breaks the line with Alt and Enter, gives up with Esc", () => {
    expect(editKey({ ...plain, key: "Enter" }, "edit")).toEqual({ commit: "down" });
    expect(editKey({ ...plain, key: "Tab", shiftKey: true }, "edit")).toEqual({ commit: "left" });
    expect(editKey({ ...plain, key: "Enter", altKey: true }, "enter")).toBe("newLine");
    expect(editKey({ ...plain, key: "Escape" }, "enter")).toBe("cancel");
  });

  it("lets arrow keys finish a fresh entry, but move in the text after F2", () => {
    expect(editKey({ ...plain, key: "ArrowRight" }, "enter")).toEqual({ commit: "right" });
    expect(editKey({ ...plain, key: "ArrowRight" }, "edit")).toBe("text");
  });

  it("leaves Enter and Esc to the input method while it converts", () => {
    expect(editKey({ ...plain, key: "Enter", isComposing: true }, "enter")).toBe("text");
    expect(editKey({ ...plain, key: "Escape", keyCode: 229 }, "enter")).toBe("text");
  });
});
