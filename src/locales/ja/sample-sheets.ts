import type { Problem } from "../../domain/problem/problem";
import type { FillNotice } from "../../domain/samples/filled-sheet-plan";
import type { SampleFinding } from "../../domain/samples/findings";
import type { FieldLevel } from "../../domain/samples/levels";
import { cellText, inline } from "./cells";
import type { ProblemText } from "./problem-text";

/** So many findings can be read at a glance. */
const findingsShown = 8;

const levelWords: Readonly<Record<FieldLevel, string>> = {
  plan: "計画全体",
  count: "計画全体",
  goal: "重点目標",
  initiative: "計画",
  indicator: "指標",
};

const field = (name: string): string => `«${inline(name)}»`;

/** A finding about a sample sheet: where, what, and what to do. */
export function sampleFindingText(finding: SampleFinding): string {
  switch (finding.code) {
    case "unknownField": {
      const nearest = finding.nearest.map(field).join("、");
      const advice =
        nearest === ""
          ? "［？ 使い方］の「項目の名前」にある名前に直してください。"
          : `もしかして ${nearest} ではありませんか。`;
      return `${cellText(finding.cell)}：${field(finding.name)}という項目はありません。${advice}`;
    }
    case "unclearMark":
      return `${cellText(finding.cell)}：「${inline(finding.raw)}」が、何についてのくり返しかわかりません。「すべて」「達成」「未達成」「目標未設定」「実績なし」「判定不能」のどれかと、「指標」「計画」「重点目標」のどれかで、「«くり返し：未達成の指標»」のように書いてください。`;
    case "unknownMark":
      return `${cellText(finding.cell)}：${field(finding.name)}という印はありません。印は「«くり返し：未達成の指標»」「«ここまで»」「«改ページ»」です。`;
    case "markOutsideArea":
      return `${cellText(finding.cell)}：印が、写す範囲（印刷範囲）の行の外にあります。印刷範囲をこの行まで広げるか、印を範囲の中の行へ移してください。`;
    case "openBracket":
      return `${cellText(finding.cell)}：項目の名前を囲む « » の片方がありません。「«目標»」のように、両側を囲んでください。`;
    case "mergeLeavesArea":
      return `${cellText(finding.cell)}：結合したセルが、写す範囲（印刷範囲）の外にはみ出しています。印刷範囲を結合したセルの端まで広げるか、結合を解除してください。`;
    case "fieldInTwoRows":
      return `${cellText(finding.cell)}：${field(finding.name)}が${cellText(finding.first)}にもあり、くり返す行がわかりません。表が2つのときは、それぞれの行に「«くり返し：すべての指標»」と「«ここまで»」を書いてください。1枚のカードのときは、カードの最初の行と最後の行に書いてください。`;
    case "countInItem":
      return `${cellText(finding.cell)}：件数の${field(finding.name)}が、${levelWords[finding.level]}ごとにくり返す行（${finding.first + 1}行目から${finding.last + 1}行目まで）に入っています。1件分の項目が、くり返したい行の外のセルや結合したセルにあるためです。項目を移すか、くり返す行に「«くり返し：すべての${levelWords[finding.level]}»」と「«ここまで»」を書いてください。`;
    case "blockNotClosed":
      return `${cellText(finding.cell)}：くり返しの終わりがありません。くり返す最後の行に「«ここまで»」と書いてください。`;
    case "endWithoutBlock":
      return `${cellText(finding.cell)}：「«ここまで»」に対応する「«くり返し：…»」がありません。くり返す最初の行に書くか、「«ここまで»」を消してください。`;
    case "blockInWrongBlock":
      return `${cellText(finding.cell)}：${levelWords[finding.outer]}のくり返しの中に、${levelWords[finding.level]}のくり返しは置けません。重点目標、計画、指標の順に内側に置いてください。`;
    case "emptyBlock":
      return `${cellText(finding.cell)}：このくり返しの中に項目がありません。«指標名» などを書くか、くり返しの印を消してください。`;
    case "mergeCrossesBlock":
      return `${cellText(finding.cell)}：結合したセルが、${levelWords[finding.level]}ごとにくり返す行（${finding.first + 1}行目から${finding.last + 1}行目まで）の内と外にまたがっています。結合を解除するか、くり返しの範囲を「«くり返し：…»」「«ここまで»」で決めてください。`;
    case "fieldOutsideBlock":
      return `${cellText(finding.cell)}：${field(finding.name)}は${levelWords[finding.level]}ごとの項目ですが、${levelWords[finding.level]}ごとにくり返す行の外にあります。くり返しの中へ移すか、くり返しの範囲を広げてください。`;
    case "sideBySide":
      return `${cellText(finding.cell)}：同じ行に${field(finding.name)}が2つあります。左右に並べたカードには入れられません。1件分だけを描き、上下に並ぶ様式にしてください。`;
    case "formula":
      return `${cellText(finding.cell)}：数式が入っています。写すと参照先がずれるため、文字にするか、項目（«達成率» など）に置き換えてください。`;
    case "noFields":
      return "値を入れるところがありません。値を入れるセルに «計画名» «指標名» のように書いてください。印刷範囲を設定しているときは、その中に書いてください。";
  }
}

/** No worksheet has the name that was asked for. */
export function sampleNotFoundText({
  sheet,
  found,
  file,
}: Extract<Problem, { readonly code: "sampleNotFound" }>): ProblemText {
  return {
    title: `ひな形のシート「${sheet}」がありません`,
    message: `${file === undefined ? "このブック" : `「${file}」`}にあるシートは、${found.map((name) => `「${name}」`).join("")}です。`,
    advice: "ひな形のシートの名前を確かめてください。",
  };
}

/** The sample sheet cannot be filled: all that is to be mended, as far as it can be read at a glance. */
export function sampleNotUsableText({
  sheet,
  findings,
}: Extract<Problem, { readonly code: "sampleNotUsable" }>): ProblemText {
  const rest = findings.length - findingsShown;
  const lines = findings.slice(0, findingsShown).map(sampleFindingText);
  return {
    title: `ひな形「${sheet}」に直すところがあります`,
    message: [...lines, ...(rest > 0 ? [`ほか${rest}か所あります。`] : [])].join("\n"),
    advice: "ひな形を直してから、もう一度作成してください。ブックは変更していません。",
  };
}

/** What the officer should look at on a filled sheet. */
export function fillNoticeText(notice: FillNotice): string {
  switch (notice.code) {
    case "noItems":
      return "該当する項目がないため、くり返しの部分は空です。";
    case "widerThanPage":
      return "用紙の幅に収まらず、右の列が別のページになります。ひな形の列を狭くするか、［ページ レイアウト］の［横］を［1 ページ］にしてください。";
    case "emptyTable":
      return `${notice.mark === null ? "くり返しの1つ" : `${cellText(notice.mark)}のくり返し`}に該当する項目がないため、その表には見出しだけがあります。必要なら「該当する項目はありません」などと書き加えてください。`;
    case "fieldsWithoutData":
      return `${notice.names.map(field).join("、")}は、どの指標にも内容がないため、空欄か「―」です。一覧にその列があるか（評価は［計算のきまり］に区分があるか）、確かめてください。`;
    case "itemsDivided":
      return `1ページに収まらないものが${notice.count}件あり、2ページに分かれます。文字の多い欄の列を広げるか、余白や行の高さを小さくしてください。`;
    case "textsCutOff": {
      const shown = notice.cells.slice(0, 5).map(cellText);
      const rest = notice.cells.length - shown.length;
      const places = shown.join("、") + (rest > 0 ? `、ほか${rest}か所` : "");
      const advice =
        notice.why === "noWrap"
          ? "そのセルに［折り返して全体を表示する］を設定するか、列を広げてください。"
          : "1行の高さが Excel の上限になっています。そのセルの列を広げるか、下の行と結合して場所を広げてください。";
      return `文字が収まらないところが${notice.count}か所あります（ひな形のセルは${places}）。${advice}`;
    }
  }
}
