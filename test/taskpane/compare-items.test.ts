import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { localTime } from "../../src/taskpane/state/local-time";
import { firstGatheringLook, writesOf } from "../../src/taskpane/state/gathering-state";
import { compareItems, groupItems, type ComparedItem } from "../../src/taskpane/submissions/compare-items";
import { submissionDesks } from "../../src/usecases/open-submission-desk";
import type { Gathering } from "../../src/usecases/submission-desk";
import { fixtureBytes } from "../support/embedded-pane";
import { openMaster, sentIn } from "../support/submissions";

async function everything(lastYear?: string): Promise<Gathering> {
  const { reading, settings } = await openMaster();
  const { conventions, corrections } = settings;
  const openDesk = submissionDesks({ reader: readWorkbookFile, pause: async () => undefined });
  const content = (name: string): Blob => new Blob([new Uint8Array(fixtureBytes(`submission/${name}`))]);
  const opened = await openDesk({
    master: reading,
    fiscalYear: 2024,
    conventions,
    corrections,
    ...(lastYear === undefined ? {} : { lastYear: { name: lastYear, content: content(lastYear) } }),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value.desk.add(sentIn.map((name) => ({ name, content: content(name) })));
}

const rulesOf = ({ fields, findings }: ComparedItem): readonly (readonly [string, string])[] => [
  ...fields.flatMap(({ field, concerns }) => concerns.map(({ rule }) => [field, rule] as const)),
  ...findings.map(({ finding }) => ["item", finding.rule] as const),
];

function named(items: readonly ComparedItem[], name: string): ComparedItem {
  const found = items.find(({ item }) => item.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe("the comparison of submitted items", () => {
  let gathering: Gathering;
  let items: readonly ComparedItem[];
  beforeAll(async () => {
    gathering = await everything();
    items = compareItems(gathering, new Set());
  });

  it("puts each finding beside the value that it is about, else beside its item", () => {
    expect(rulesOf(named(items, "職員研修の受講者数（延べ）"))).toContainEqual([
      "actual",
      "fullwidth-number",
    ]);
    expect(rulesOf(named(items, "電子決裁率"))).toContainEqual(["item", "target-changed"]);
    expect(rulesOf(named(items, "橋りょうの修繕完了箇所数"))).toContainEqual(["actual", "date-converted"]);
    expect(rulesOf(named(items, "窓口サービス満足度"))).toContainEqual(["item", "indicator-renamed"]);
  });

  it("shows what is wanted: changes, held values, findings, one department in any spelling", () => {
    const names = (look: Partial<typeof firstGatheringLook>): readonly string[] =>
      groupItems(items, { ...firstGatheringLook, ...look }).flatMap((group) =>
        group.items.map(({ item }) => item.name),
      );
    expect(names({ filter: "all" })).toHaveLength(gathering.items.length);
    expect(names({ filter: "held" })).toEqual(["橋りょうの修繕完了箇所数"]);
    const changed = groupItems(items, firstGatheringLook).flatMap((group) => group.items);
    const keysOf = (writes: Gathering["writes"]): ReadonlySet<string> =>
      new Set(writes.map(({ key }) => key));
    expect(keysOf(writesOf(changed.map(({ item }) => item)))).toEqual(keysOf(gathering.writes));
    expect(names({ filter: "all", department: "デジタル 推進課" })).toEqual(["ＲＰＡ等による業務削減時間"]);
    expect(names({ filter: "findings", department: "総務課" })).toEqual(["電子決裁率"]);
  });

  it("puts what last year said beside each field", async () => {
    const lastYear = await everything("master.xlsx");
    const { fields } = named(compareItems(lastYear, new Set()), "電子決裁率");
    expect(fields.map(({ field, lastYear: said }) => [field, said?.text ?? null])).toEqual([
      ["actual", "66.3"],
      ["reason", null],
      ["remark", null],
    ]);
  });
});

describe("the moment of a record", () => {
  it("is told by the clock on the wall, two digits each", () => {
    expect(localTime(new Date(2025, 5, 3, 7, 5, 9))).toBe("2025-06-03T07:05:09");
  });
});
