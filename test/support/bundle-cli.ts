import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "..", "..");

/** Where the headless interface lies as one file while the tests run; it starts in half the time of its sources. */
export const bundledCli = join(root, "out", "test", "cli.cjs");

/** Bundles the headless interface once for all tests that run it. */
export default async function bundleCli(): Promise<void> {
  await build({
    entryPoints: [join(root, "src", "cli", "main.ts")],
    outfile: bundledCli,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
}
