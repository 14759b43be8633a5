import { join } from "node:path";
import { runCli } from "../support/run-cli";

const atsugi = join(__dirname, "../fixtures/atsugi-keiei-plan.xlsx");

type Candidate = { readonly method: string; readonly rate: string; readonly verdict: string };
type Printed = {
  readonly conventions: { readonly preset: string; readonly name: string; readonly rules: readonly string[] };
  readonly tallies: object;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly target: string;
    readonly actual: string;
    readonly rate: string;
    readonly decide?: { readonly reasons: readonly string[]; readonly candidates: readonly Candidate[] };
  }[];
};

const evaluated = (more: readonly string[]): Printed => {
  const { status, stdout } = runCli(["evaluate", atsugi, "--year", "2019", ...more]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as Printed;
};

describe("evaluate", () => {
  it("says how it computes, and where methods disagree what each of them prints", () => {
    const { conventions, indicators } = evaluated([]);
    expect(conventions).toMatchObject({ preset: "atsugi", name: "厚木市", differences: [] });
    expect(conventions.rules).toContain("多いほど良い指標：実績÷目標");
    const bpr = indicators.find(({ indicator }) => indicator.startsWith("BPR"));
    expect(bpr?.decide?.candidates.map(({ method, rate, verdict }) => [method, rate, verdict])).toEqual([
      ["targetOverActual", "88.4％", "notAchieved"],
      ["twoMinusActualOverTarget", "86.8％", "notAchieved"],
      ["changeOverTargetChange", "-150.0％", "notAchieved"],
      ["none", "―", "notAchieved"],
    ]);
    expect(bpr?.decide?.reasons).toHaveLength(1);
  });

  it("computes as another city does when told so", () => {
    const { conventions, indicators, tallies } = evaluated(["--preset", "kanagawa"]);
    expect(conventions.name).toBe("神奈川県");
    expect(tallies).toMatchObject({ withTarget: 27, achieved: 17, notAchieved: 10 });
    // 66.3 / 69.0 = 96.086… %: 96.1 in Atsugi, cut off here.
    const satisfied = indicators.find(({ target, actual }) => target === "69.0％" && actual === "66.3％");
    expect(satisfied?.rate).toBe("96.0%");
  });

  it("refuses a way of computing that it does not know, naming those that it knows", () => {
    const { status, stderr, stdout } = runCli(["evaluate", atsugi, "--year", "2019", "--preset", "akita"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("atsugi（厚木市）、fukuchiyama（福知山市）");
  });
});
