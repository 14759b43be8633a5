import { cellText } from "./cells";
import { always, quote, type CheckTexts } from "./check-texts";

/** The words of the rules about targets. */
export const targetTexts = {
  "target-changed": {
    title: "親ファイルとの目標の相違",
    message: ({ found, expected, facts: { masterCell, madeAchieved } }) =>
      `目標が${quote(found)}になっていますが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。${madeAchieved ? "親ファイルの目標では未達成になります。" : ""}`,
    suggestion: ({ expected }) =>
      `目標を${quote(expected)}に戻してください。目標を改定したときは、その決定を備考に記入してください。`,
  },
  "target-missing": {
    title: "目標がない",
    message: ({ expected, facts: { masterCell } }) =>
      `目標が記入されていませんが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。`,
    suggestion: ({ expected }) => `目標${quote(expected)}を記入してください。`,
  },
  "target-added": {
    title: "目標の追加",
    message: ({ found, facts: { masterCell } }) =>
      `目標${quote(found)}が記入されていますが、親ファイル（${cellText(masterCell)}）では目標を設定していません。`,
    suggestion: always("目標を新たに設定したのか確かめ、設定していないときは空欄に戻してください。"),
  },
  "target-zero": {
    title: "目標が0",
    message: always("目標が0のため、達成率を計算できません。"),
    suggestion: always("少ないほど良い指標か、目標を設定していない指標かを確かめてください。"),
  },
  "target-lowered": {
    title: "目標の引下げ",
    message: ({ found, facts: { former } }) =>
      `目標が当初の${quote(former)}から${quote(found)}に改められていますが、理由が記入されていません。`,
    suggestion: always("目標を改めた理由を備考に記入してください。"),
  },
  "target-differs-from-last-year": {
    title: "前年度の資料との目標の相違",
    message: ({ found, expected, facts: { lastYearCell } }) =>
      `目標が${quote(found)}になっていますが、前年度の資料では${quote(expected)}（${cellText(lastYearCell)}）です。`,
    suggestion: always("目標を改定したか確かめ、改定していないときは前年度の資料の目標に戻してください。"),
  },
  "direction-doubtful": {
    title: "多いほど良いかの確認",
    message: ({ found, facts: { baseline, baselineCell } }) =>
      `目標${quote(found)}が基準値${quote(baseline)}（${cellText(baselineCell)}）より小さいのに、多いほど良い指標として判定しています。`,
    suggestion: always(
      "少ないほど良い指標か確かめてください。少ないほど良いときは、この指標の計算方法で指定してください。",
    ),
  },
  "rate-without-target": {
    title: "目標のない達成率",
    message: ({ found, facts: { targetCell } }) =>
      `目標（${cellText(targetCell)}）がないのに、達成率${quote(found)}が記入されています。`,
    suggestion: always("目標を記入するか、達成率を「―」にしてください。"),
  },
} satisfies Partial<CheckTexts>;
