import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { cellText } from "./cells";
import { always, quote, type CheckTexts } from "./check-texts";

const figureWord = { target: "目標", actual: "実績", baseline: "基準値" } as const;

/** The words of the rules about what is written in the cells of figures and units. */
export const valueTexts = {
  "date-converted": {
    title: "日付になった値",
    message: ({ found, facts: { about } }) => `${figureWord[about]}が日付${quote(found)}になっています。`,
    suggestion: always(
      "「1/2」のような入力は日付に変わります。セルの表示形式を標準に戻し、数値を入力し直してください。",
    ),
  },
  "fullwidth-number": {
    title: "全角の数値",
    message: ({ found, facts: { about } }) =>
      `${figureWord[about]}${quote(found)}が全角の文字で入力されています。`,
    suggestion: ({ expected }) => `半角の数値${quote(expected)}で入力し直してください。`,
  },
  "number-as-text": {
    title: "文字列の数値",
    message: ({ found, facts: { about } }) =>
      `${figureWord[about]}${quote(found)}が、数値ではなく文字列として入力されています。`,
    suggestion: always("セルの表示形式を標準や数値にしてから、数値を入力し直してください。"),
  },
  "words-in-number": {
    title: "数値の欄の文字",
    message: ({ found }) => `実績${quote(found)}に、数値のほかに単位や言葉が入っています。`,
    suggestion: always("数値だけを入力し、補足は備考に記入してください。"),
  },
  "unit-differs": {
    title: "単位の相違",
    message: ({ found, expected }) =>
      `単位が${quote(found)}になっていますが、親ファイルでは${quote(expected)}です。`,
    suggestion: ({ expected }) => `単位を${quote(expected)}に戻し、実績がその単位の値か確かめてください。`,
  },
  "units-clash": {
    title: "目標と実績の単位",
    message: ({ facts: { targetUnit, actualUnit } }) =>
      `目標の単位は「${targetUnit}」、実績の単位は「${actualUnit}」で、比べられません。`,
    suggestion: always("目標と実績の単位をそろえて記入してください。"),
  },
  "unit-missing": {
    title: "単位がない",
    message: ({ expected }) =>
      expected === "" ? "単位が空欄です。" : `単位が空欄ですが、親ファイルでは${quote(expected)}です。`,
    suggestion: always("単位を記入してください。"),
  },
  "percent-fraction-mix": {
    title: "％と小数の取り違え",
    message: ({ found, facts: { stored, beside, besideCell } }) =>
      `実績${quote(found)}${found === stored ? "は" : `のセルの値は${stored}で、`}${quote(beside)}（${cellText(besideCell)}）と％の入力のしかたが違います。`,
    suggestion: ({ expected }) => `ほかの値に合わせて、${quote(expected)}のように入力し直してください。`,
  },
  "order-of-magnitude": {
    title: "桁の確認",
    message: ({ found, facts: { beside, besideIs, besideCell, direction } }) =>
      `実績${quote(found)}は、${besideIs === "previous" ? "前年度の実績" : "目標"}${quote(beside)}（${cellText(besideCell)}）と桁が違うほど${direction === "larger" ? "大きい" : "小さい"}値です。`,
    suggestion: ({ expected }) =>
      `桁と単位が正しいか確かめ${expected === "" ? "" : `（「${expected}」ではありませんか）`}、正しいときは大きく変わった理由を備考に記入してください。`,
  },
  "cumulative-decreased": {
    title: "累計の減少",
    message: ({ found, facts: { previous, previousCell } }) =>
      `累計の指標ですが、実績${quote(found)}が前年度の${quote(previous)}（${cellText(previousCell)}）より減っています。`,
    suggestion: always(
      "累計の値か単年度の値かを確かめてください。減った理由があるときは備考に記入してください。",
    ),
  },
  "share-above-100": {
    title: "100％を超える割合",
    message: ({ found, facts: { about } }) =>
      `割合を表す指標ですが、${figureWord[about]}が${quote(found)}で、100％を超えています。`,
    suggestion: always("値と桁が正しいか確かめてください。"),
  },
  "forecast-as-actual": {
    title: "見込みの実績",
    message: ({ found }) => `実績${quote(found)}は見込みの値です。`,
    suggestion: always(
      "確定した値に直してください。確定していないときは、確定する時期を備考に記入してください。",
    ),
  },
  "provisional-actual": {
    title: "速報の実績",
    message: ({ found }) => `実績${quote(found)}は速報値・暫定値です。`,
    suggestion: always("公表までに確定した値になるか確かめてください。"),
  },
  "actual-of-other-year": {
    title: "ほかの年度の実績",
    message: ({ found, facts: { saidYear, fiscalYear } }) =>
      `${formatFiscalYear(fiscalYear)}の実績の欄に、${formatFiscalYear(saidYear)}の値${quote(found)}があります。`,
    suggestion: always("該当する年度の値か確かめ、ほかの年度の値を使うときは備考に理由を記入してください。"),
  },
  "shown-value-rounded": {
    title: "表示の丸めで隠れた未達成",
    message: ({ found, facts: { actual, target, targetText } }) =>
      `実績は${quote(found)}、目標は${quote(targetText)}と表示されていますが、セルの値は${actual}と${target}で、目標に届いていません。`,
    suggestion: always("小数点以下の表示桁数を増やし、値と達成状況が正しいか確かめてください。"),
  },
  "negative-count": {
    title: "負の件数",
    message: ({ found }) => `件数や人数の指標ですが、実績${quote(found)}が負の値です。`,
    suggestion: always("符号（▲や－）が正しいか確かめてください。"),
  },
  "fraction-of-count": {
    title: "端数のある件数",
    message: ({ found }) => `件数や人数の指標ですが、実績${quote(found)}に端数があります。`,
    suggestion: always("値と単位が正しいか確かめてください。"),
  },
  "column-too-narrow": {
    title: "列の幅不足",
    message: ({ expected }) => `列の幅が足りず、値${expected}が「#」で表示されています。`,
    suggestion: always("列の幅を広げてください。"),
  },
  "actual-unchanged": {
    title: "前年度と同じ実績",
    message: ({ found, facts: { previousCell } }) =>
      `実績${quote(found)}が、前年度の実績（${cellText(previousCell)}）とまったく同じです。`,
    suggestion: always("前年度の値のままになっていないか確かめてください。"),
  },
  "era-year-mismatch": {
    title: "和暦と西暦の不一致",
    message: ({ found, expected }) =>
      `${quote(found)}の和暦と西暦が一致していません。和暦が正しければ${quote(expected)}です。`,
    suggestion: always("和暦と西暦のどちらが正しいか確かめて直してください。"),
  },
  "previous-actual-changed": {
    title: "前年度の実績の相違",
    message: ({ found, expected, facts: { masterCell } }) =>
      `前年度の実績が${quote(found)}になっていますが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。`,
    suggestion: ({ expected }) =>
      `前年度の実績を${quote(expected)}に戻してください。修正が必要なときは、理由を備考に記入してください。`,
  },
  "number-unreadable": {
    title: "読み取れない数値",
    message: ({ found, facts: { about } }) =>
      `${figureWord[about]}${quote(found)}を数値として読み取れません。桁区切りの位置や、数字に似た文字を確かめる必要があります。`,
    suggestion: always("数値を半角で入力し直してください。"),
  },
} satisfies Partial<CheckTexts>;
