import { spawn } from "node:child_process";

/** `tsx scripts/side-by-side.ts SCRIPT...`: runs scripts of package.json at the same time; fails when one of them fails. */
function run(script: string): Promise<number> {
  return new Promise((resolve) => {
    // The path of npm itself, so that it is found on Windows too.
    const npm = process.env.npm_execpath;
    const [command, words] = npm ? [process.execPath, [npm]] : ["npm", []];
    const child = spawn(command, [...words, "run", script], { stdio: "inherit" });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

void Promise.all(process.argv.slice(2).map(run)).then((codes) => {
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
});
