import type { PlainNotice } from "../../domain/plain-tables/plain-notice";
import type { PlainCellProblem, Problem } from "../../domain/problem/problem";
import { cellText, inline } from "./cells";
import { plainTableWords } from "./plain-table-words";
import type { ProblemText } from "./problem-text";

const quoted = (words: readonly string[]): string => words.map((word) => `「${inline(word)}」`).join("");

/** So many sheets can be read at a glance. */
const sheetsShown = 5;

/** No sheet has the table: what it needs, and what each sheet lacks. */
export function tableNotFoundText({
  table,
  headings,
  sheets,
}: Extract<Problem, { readonly code: "plainTableNotFound" }>): ProblemText {
  if (table === "series") return seriesNotFoundText();
  const lines = sheets
    .slice(0, sheetsShown)
    .map(({ sheet, missing }) =>
      missing.length === 0
        ? `「${sheet}」：見出しはありますが、その下に行がありません。`
        : missing.length === headings.length
          ? `「${sheet}」：見出しがありません。`
          : `「${sheet}」：見出し${quoted(missing)}がありません。`,
    );
  const rest = sheets.length - sheetsShown;
  return {
    title: `${plainTableWords[table]}が見つかりませんでした`,
    message: [...lines, ...(rest > 0 ? [`ほか${rest}シートがあります。`] : [])].join("\n"),
    advice: `見出し${quoted(headings)}を１行に並べ（順番は問いません）、その下に１件１行で入力してから、もう一度お試しください。`,
  };
}

/** No sheet has figures that say that they are to be drawn. */
function seriesNotFoundText(): ProblemText {
  return {
    title: `${plainTableWords.series}が見つかりませんでした`,
    message: "「出典：…」または「グラフ：…」と書かれた数値の表が、どのシートにもありません。",
    advice:
      "１行目に「年度」と系列の名称、その下に１年度１行で数値を入力し、表の上か下に「出典：あおば市の財政状況」のように出典を入力してください。" +
      "グラフの種類を指定するときは、表の上に「グラフ：折れ線」（棒、積み上げ棒、横棒、人口ピラミッド）と入力してから、もう一度お試しください。",
  };
}

/** Several sheets or places have the table. */
export function tablesSeveralText({
  table,
  cells,
}: Extract<Problem, { readonly code: "plainTablesSeveral" }>): ProblemText {
  return {
    title: `${plainTableWords[table]}が複数あります`,
    message: `${cells.map(cellText).join("、")}に同じ見出しの表があり、どれを使うか決められません。`,
    advice: "使わない表のシートを非表示にするか、１つの表にまとめてから、もう一度お試しください。",
  };
}

const cellWords: Readonly<
  Record<PlainCellProblem["why"], (text: string, heading: string) => readonly [string, string]>
> = {
  amount: (text) => [
    `「${text}」を金額として読み取れませんでした。`,
    "2,949,910千円、29.5億円のように、１つの金額だけを入力してください。決まっていないときは「―」または空欄にしてください。",
  ],
  unit: (text) => [
    `「${text}」の単位がわかりません。`,
    "見出しを「財政的効果（千円）」のようにするか、表の上に「単位：千円」と入力してください。",
  ],
  count: (text) => [
    `「${text}」を事業の数として読み取れませんでした。`,
    "２または２事業のように、数だけを入力してください。",
  ],
  differs: (text, heading) => [
    `同じまとまりの「${heading}」に、上の行と異なる「${text}」が入力されています。`,
    "どちらかに統一するか、まとまりの名称を分けて入力してください。",
  ],
  noItem: (text, heading) => [
    `「${text}」の行の「${heading}」が空欄です。`,
    `「${heading}」を入力するか、不要な行のときは行を削除してください。`,
  ],
  figure: (text, heading) => [
    `「${heading}」の「${text}」を１つの数値として読み取れませんでした。`,
    "数値だけを入力してください。決まっていないときは「―」または空欄にしてください。",
  ],
  unitsDiffer: (_text, heading) => [
    `この表の数値に、「${heading === "" ? "単位のない数値" : heading}」と異なる単位の数値があります。`,
    "単位をそろえ、表の上に「単位：億円」のように入力してください。",
  ],
  tooWide: (_text, heading) => [
    `「${heading}」は系列が多く、Ａ４の用紙に収まりません。`,
    "「その他」にまとめるなどして系列を減らすか、表を分けてください。",
  ],
  headingRepeated: (text) => [
    `見出し「${text}」と同じ内容の見出しが、ほかの列にもあります。`,
    "使わない列の見出しを変えるか、列を削除してください。",
  ],
};

/** A cell that leaves open what is to be printed. */
export function plainCellText({ why, cell, text, heading }: PlainCellProblem): ProblemText {
  const [message, advice] = cellWords[why](inline(text), inline(heading));
  return { title: "表の内容を決められないセルがあります", message: `${cellText(cell)}：${message}`, advice };
}

const added = (term: string, count: number): string =>
  `「${term}」の財政的効果は、${count}件の金額を合計しました。期全体の金額が入力されているときは、１つのセルだけに入力してください。`;

function noticeWords(notice: PlainNotice): string {
  switch (notice.kind) {
    case "rowNotRead":
      return `「${inline(notice.text)}」の行は、表の項目ではないと判断し、読み取りませんでした。`;
    case "belowTable":
      return "表の下に、空行を挟んで入力があります。表は空行の前までを読み取りました。続きの行のときは、空行を削除してください。";
    case "hiddenRow":
      return "非表示の行です。この行も作成したシートに載せています。不要なときは、行を削除してください。";
    case "groupMissing":
      return `「${notice.heading}」が空欄です。空欄のまま載せています。`;
    case "groupEmpty":
      return `「${inline(notice.text)}」には該当する行がないため、載せていません。`;
    case "totalDiffers":
      return notice.computed === ""
        ? `入力されている合計「${inline(notice.stated)}」を確かめられません。数が空欄の行があります。`
        : `入力されている合計「${inline(notice.stated)}」と、各行から計算した合計「${notice.computed}」に差異があります。合計を載せるときは、計算した合計を使います。どちらが正しいか確かめてください。`;
    case "amountConverted":
      return `「${inline(notice.typed)}」を${notice.used}として計算しました。`;
    case "amountsAdded":
      return added(inline(notice.term), notice.count);
    case "amountRepeated":
      return `「${inline(notice.term)}」の各行に同じ金額が入力されているため、１回だけ数えました。項目ごとの金額のときは、確かめてください。`;
    case "amountMissing":
      return `「${inline(notice.term)}」の財政的効果が${notice.typed === "" ? "空欄です" : `「${inline(notice.typed)}」です`}。合計には含めていません。`;
    case "yearsNotRead":
      return `「${inline(notice.text)}」を年度として読み取れなかったため、入力のまま載せています。`;
    case "moreThanCounted":
      return `「${inline(notice.viewpoint)}」の実施計画事業数は${notice.counted}事業ですが、重点事業が${notice.listed}件あります。差異があります。どちらが正しいか確かめてください。`;
    case "unitMissing":
      return "単位がわからないため、単位を付けずに載せています。表の上に「単位：億円」のように入力してください。";
    case "chartKindNotRead":
      return `「${inline(notice.text)}」のグラフの種類がわからないため、表の内容から選びました。折れ線、棒、積み上げ棒、横棒、人口ピラミッドのどれかを入力してください。`;
    case "noPyramid":
      return `「${inline(notice.text)}」とありますが、年齢の区分ごとに男と女の数値（0以上）を並べた表ではないため、表の内容からグラフの種類を選びました。`;
    case "countMissing":
      return `「${inline(notice.viewpoint)}」の実施計画事業数が空欄です。事業数を付けずに載せています。`;
  }
}

/** What the officer has to know about a reading, with its cell: "効果!D4：…". */
export function plainNoticeText(notice: PlainNotice): string {
  return `${cellText(notice.cell)}：${noticeWords(notice)}`;
}
