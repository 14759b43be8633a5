import { oneAfterAnother } from "../../src/taskpane/state/one-after-another";

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test("what is asked for first is done first, however long it takes", async () => {
  const inOrder = oneAfterAnother();
  const done: string[] = [];
  const long = inOrder(async () => {
    await later(20);
    done.push("long");
  });
  const short = inOrder(async () => done.push("short"));
  await Promise.all([long, short]);
  expect(done).toEqual(["long", "short"]);
});

test("a failure is told to the one who asked, and the next goes on", async () => {
  const inOrder = oneAfterAnother();
  const failing = inOrder(() => Promise.reject(new Error("保存できません")));
  const next = inOrder(async () => "保存しました");
  await expect(failing).rejects.toThrow("保存できません");
  await expect(next).resolves.toBe("保存しました");
});
