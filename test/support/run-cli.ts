import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundledCli } from "./bundle-cli";

const root = join(__dirname, "..", "..");

/** What a run of the headless interface left: exit status and both outputs. */
export type CliRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the headless interface in a process of its own, as a user does. `input` is its standard input. */
export function runCli(words: readonly string[], input = ""): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundledCli, ...words], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
