import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { connect } from "node:net";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/**
 * `npm start`: writes 資料9 from the sample workbook to a file, says where, and serves the workbench showing it.
 * Over https when the developer's certificates are there (Excel needs them), else over http, which a browser
 * on the same machine takes without a warning.
 */
const root = join(__dirname, "..");
const sample = join(root, "assets", "sample", "atsugi-keiei-plan.xlsx");
const written = join(root, "out", "shiryo9-sample.xlsx");
const hasCertificates = existsSync(join(homedir(), ".office-addin-dev-certs", "localhost.key"));
const address = `${hasCertificates ? "https" : "http"}://localhost:3000/workbench.html?book=/out/shiryo9-sample.xlsx`;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

mkdirSync(dirname(written), { recursive: true });
const report = spawnSync(
  process.execPath,
  ["--import", "tsx", "src/cli/main.ts", "report", sample, "--year", "2019", "--out", written],
  { cwd: root, encoding: "utf8" },
);
if (report.status !== 0) {
  process.stderr.write(report.stderr);
  process.exit(1);
}
const { tallies } = JSON.parse(report.stdout) as {
  readonly tallies: Readonly<Record<"withTarget" | "achieved" | "notAchieved" | "withoutTarget", number>> & {
    readonly achievedShare: string;
  };
};
const counts = `設定 ${tallies.withTarget}・達成 ${tallies.achieved}・未達成 ${tallies.notAchieved}・未設定 ${tallies.withoutTarget}`;
say(`\n資料9を書き込みました（${counts}、達成した割合 ${tallies.achievedShare}）。`);
say(`  ファイル: ${written}`);
say("\n試用画面を準備しています。1分ほどかかることがあります。");

/** Whether something on this machine already answers on the port. */
function portTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port, host: "localhost" });
    probe.on("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.on("error", () => resolve(false));
  });
}

function serve(): void {
  const server = spawn(
    process.execPath,
    [join("node_modules", "webpack", "bin", "webpack.js"), "serve", "--mode", "development"],
    {
      cwd: root,
      env: { ...process.env, ...(hasCertificates ? {} : { HTTP: "1" }) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  server.stdout.setEncoding("utf8");
  let announced = false;
  server.stdout.on("data", (text: string) => {
    if (/error/i.test(text)) process.stdout.write(text);
    if (announced || !text.includes("compiled")) return;
    announced = true;
    say("\n試用画面を開けます（Excel は要りません）。終わるときは Ctrl+C を押してください。");
    say(`  ${address}`);
    if (!hasCertificates) {
      say(
        "\nExcel で開くには、README の「In Excel」にある手順で証明書を用意してから、もう一度 npm start を実行してください。",
      );
    }
  });
  server.on("exit", (status) => process.exit(status ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
}

void portTaken(3000).then((taken) => {
  if (!taken) return serve();
  say(
    "ポート3000を別のプログラムが使っています。それを終わらせてから、もう一度 npm start を実行してください。",
  );
  process.exitCode = 1;
});
