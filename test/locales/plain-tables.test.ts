import type { PlainNotice } from "../../src/domain/plain-tables/plain-notice";
import type { PlainCellProblem, Problem } from "../../src/domain/problem/problem";
import { problemText } from "../../src/locales/ja";
import { plainNoticeText } from "../../src/locales/ja/plain-tables";

const cell = { sheet: "効果額", row: 3, column: 4 };
const reasons: readonly PlainCellProblem["why"][] = [
  "amount",
  "unit",
  "count",
  "differs",
  "noItem",
  "headingRepeated",
];

const problems: readonly Problem[] = [
  {
    code: "plainTableNotFound",
    table: "viewpoints",
    headings: ["取組の視点", "重点事業"],
    sheets: [
      { sheet: "表紙", missing: ["取組の視点", "重点事業"] },
      { sheet: "一覧", missing: ["重点事業"] },
      { sheet: "様式", missing: [] },
    ],
  },
  { code: "plainTablesSeveral", table: "organisations", cells: [cell, { ...cell, sheet: "前年度" }] },
  ...reasons.map(
    (why) => ({ code: "plainCellUnclear", why, cell, text: "約\n30億円", heading: "効果" }) as const,
  ),
];

test.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))(
  "%s is told politely: where, what, what to do",
  (_name, problem) => {
    const { title, message, advice } = problemText(problem);
    expect(title).not.toMatch(/。$/);
    expect(message).toMatch(/(効果額!E4|「一覧」)/);
    expect(message).toMatch(/。$/);
    expect(advice).toMatch(/ください。$/);
  },
);

test("what a sheet lacks is named", () => {
  const [notFound] = problems;
  if (notFound === undefined) throw new Error("no problem");
  expect(problemText(notFound).message.split("\n")).toEqual([
    "「表紙」：見出しがありません。",
    "「一覧」：見出し「重点事業」がありません。",
    "「様式」：見出しはありますが、その下に行がありません。",
  ]);
});

const notices: readonly (readonly [PlainNotice, RegExp])[] = [
  [{ kind: "rowNotRead", cell, text: "※ 順不同" }, /※ 順不同.*読み取りませんでした。$/],
  [{ kind: "belowTable", cell }, /空行/],
  [{ kind: "hiddenRow", cell }, /非表示/],
  [{ kind: "groupMissing", cell, heading: "区分" }, /「区分」が空欄/],
  [{ kind: "groupEmpty", cell, text: "その他" }, /「その他」には該当する行がない/],
  [
    { kind: "totalDiffers", cell, stated: "25", computed: "26事業" },
    /「25」と.*「26事業」に差異があります。/,
  ],
  [{ kind: "totalDiffers", cell, stated: "25", computed: "" }, /「25」を確かめられません。/],
  [
    { kind: "amountConverted", cell, typed: "29.5億円", used: "2,950,000千円" },
    /「29.5億円」を2,950,000千円として計算/,
  ],
  [{ kind: "amountsAdded", cell, term: "第１次", count: 3 }, /「第１次」.*3件の金額を合計/],
  [{ kind: "amountRepeated", cell, term: "第１次" }, /「第１次」.*１回だけ数えました。/],
  [{ kind: "amountMissing", cell, term: "第７次", typed: "" }, /「第７次」の財政的効果が空欄です。/],
  [{ kind: "amountMissing", cell, term: "第７次", typed: "集計中" }, /「集計中」です。合計には含めて/],
  [{ kind: "yearsNotRead", cell, text: "28年から" }, /「28年から」/],
  [{ kind: "moreThanCounted", cell, viewpoint: "活用", counted: 1, listed: 2 }, /1事業ですが.*2件.*差異/],
  [
    { kind: "noPyramid", cell, text: "グラフ：人口ピラミッド" },
    /「グラフ：人口ピラミッド」.*男と女.*選びました。/,
  ],
  [{ kind: "countMissing", cell, viewpoint: "活用" }, /「活用」の実施計画事業数が空欄/],
];

test.each(notices.map(([notice, words]) => [JSON.stringify(notice), notice, words] as const))(
  "%s is told with its cell",
  (_name, notice, words) => {
    const text = plainNoticeText(notice);
    expect(text).toMatch(/^効果額!E4：/);
    expect(text).toMatch(words);
    expect(text).toMatch(/。$/);
  },
);
