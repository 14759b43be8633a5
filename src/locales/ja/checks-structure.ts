import { cellText } from "./cells";
import { always, quote, type CheckTexts } from "./check-texts";

/** The words of the rules about columns, rows and sheets. */
export const structureTexts = {
  "column-missing": {
    title: "列がない",
    message: ({ expected }) => `親ファイルにある${quote(expected)}の列がありません。`,
    suggestion: ({ expected }) =>
      `${quote(expected)}の列を削除していないか確かめ、元の様式のとおりに戻してください。`,
  },
  "column-added": {
    title: "列の追加",
    message: ({ found }) => `親ファイルにない${quote(found)}の列があります。`,
    suggestion: always("追加した列が必要か確かめ、不要なときは元の様式のとおりに戻してください。"),
  },
  "heading-changed": {
    title: "見出しの変更",
    message: ({ found, expected }) =>
      `見出しが${quote(found)}になっていますが、親ファイルでは${quote(expected)}です。`,
    suggestion: ({ expected }) => `見出しを${quote(expected)}に戻してください。`,
  },
  "sheet-renamed": {
    title: "シート名の変更",
    message: ({ found, expected }) =>
      `シート名が${quote(found)}になっていますが、親ファイルでは${quote(expected)}です。`,
    suggestion: ({ expected }) => `シート名を${quote(expected)}に戻してください。`,
  },
  "form-of-other-year": {
    title: "年度の違う様式",
    message: ({ found, expected }) => `${quote(found)}とありますが、親ファイルでは${quote(expected)}です。`,
    suggestion: always("ほかの年度の様式を使っていないか確かめ、年度の記載を直してください。"),
  },
  "row-deleted": {
    title: "行がない",
    message: ({ expected, facts: { number, masterCell } }) =>
      `親ファイルにある指標${quote(expected)}（${number === "" ? "" : `No.${number}、`}${cellText(masterCell)}）の行がありません。`,
    suggestion: always("行を削除していないか確かめ、元の様式のとおりに戻して実績を記入してください。"),
  },
  "row-inserted": {
    title: "行の追加",
    message: ({ found }) => `親ファイルにない指標${quote(found)}の行があります。`,
    suggestion: always("新たに追加した指標か確かめ、そうでないときは行を削除してください。"),
  },
  "rows-reordered": {
    title: "行の順序",
    message: ({ found }) => `指標${quote(found)}から、行の順序が親ファイルと違っています。`,
    suggestion: always("行を並べ替えたときは、ほかの列の値がずれていないか確かめてください。"),
  },
  "hidden-row": {
    title: "非表示の行",
    message: ({ facts: { first, last } }) =>
      first === last
        ? `${first + 1}行目が非表示になっていますが、指標が入っています。`
        : `${first + 1}行目から${last + 1}行目までが非表示になっていますが、指標が入っています。`,
    suggestion: always("行を再表示し、この指標を報告に含めるか確かめてください。"),
  },
  "hidden-column": {
    title: "非表示の列",
    message: ({ found }) => `${quote(found)}の列が非表示になっています。`,
    suggestion: always("列を再表示し、値が正しいか確かめてください。"),
  },
  "hidden-sheet": {
    title: "非表示のシート",
    message: always("非表示のシートですが、指標の表が入っています。このシートは集計していません。"),
    suggestion: always("報告に含めるときは、シートを再表示してください。"),
  },
  "note-row": {
    title: "注の行",
    message: ({ found, facts: { where } }) =>
      where === "between"
        ? `表の途中に、指標ではない注の行${quote(found)}があります。`
        : `表の下に、親ファイルにない注${quote(found)}があります。`,
    suggestion: always("注の内容を確かめ、必要なものは備考の欄に移してください。"),
  },
  "merged-figures": {
    title: "結合された数値",
    message: ({ found, facts: { names } }) =>
      `${quote(found)}のセルが、${names.map(quote).join("と")}の行にまたがって結合されています。`,
    suggestion: always(
      "指標ごとの値か確かめ、違うときはセルの結合を解除してそれぞれの値を記入してください。",
    ),
  },
  "name-missing": {
    title: "指標名がない",
    message: ({ facts: { usedName } }) =>
      usedName === ""
        ? "目標や実績がありますが、指標名が空欄です。"
        : `${quote(usedName)}の行に目標や実績がありますが、指標名が空欄です。`,
    suggestion: always("指標名を記入してください。"),
  },
  "number-repeated": {
    title: "番号の重複",
    message: ({ found, facts: { firstCell, firstName } }) =>
      `番号${quote(found)}は、${cellText(firstCell)}の${quote(firstName)}にも付いています。`,
    suggestion: always("番号が正しいか確かめてください。"),
  },
  "indicator-repeated": {
    title: "指標の重複",
    message: ({ facts: { firstCell } }) => `同じ指標が、同じ目標と実績で${cellText(firstCell)}にもあります。`,
    suggestion: always(
      "二重に記入していないか確かめてください。再掲のときは備考に「再掲」と記入してください。",
    ),
  },
} satisfies Partial<CheckTexts>;
