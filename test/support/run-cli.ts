import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** What a run of the headless interface left: exit status and both outputs. */
export type CliRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the headless interface in a process of its own, as a user does. `input` is its standard input. */
export function runCli(words: readonly string[], input = ""): CliRun {
  const program = join(root, "src", "cli", "main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", program, ...words], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
