import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("the headless interface runs from its sources, as `npm run cli` does", () => {
  const words = ["--import", "tsx", "src/cli/main.ts", "year"];
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: join(__dirname, "../.."),
    input: "令和６年度\n",
    encoding: "utf8",
  });
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    { raw: "令和６年度", from: 2024, to: 2024, kind: "fiscal" },
  ]);
});
