import type { CheckPresetId } from "../../domain/checks/check-presets";
import type { RuleTreatment } from "../../domain/checks/rule";

const treatments: Readonly<Record<RuleTreatment, string>> = {
  error: "修正が必要",
  warning: "確認が必要",
  info: "参考",
  off: "この計画では点検しない",
};

const presets: Readonly<Record<CheckPresetId, { readonly name: string; readonly sentence: string }>> = {
  standard: {
    name: "標準",
    sentence: "規則ごとの重要度のまま点検します。各課への依頼から公表前の確認まで、ふだんはこれを使います。",
  },
  strict: {
    name: "厳しめ",
    sentence:
      "「参考」の規則も「要確認」として示します。公表の直前など、小さな違いも残したくないときに使います。",
  },
  essentials: {
    name: "要点のみ",
    sentence: "「参考」の規則は点検しません。まず、直すものと確かめるものだけを知りたいときに使います。",
  },
};

/** Strings about how the rules of 「点検」 count for a plan. */
export const checkRules = {
  title: (preset: CheckPresetId, changed: number) =>
    `点検の規則（${presets[preset].name}${changed === 0 ? "" : `・変更 ${changed}件`}）`,
  hint: "規則の使い方は、このブックに保存します。提出ファイルの点検でも同じように使います。",
  preset: "点検の厳しさ",
  presetName: (preset: CheckPresetId) => presets[preset].name,
  presetSentence: (preset: CheckPresetId) => presets[preset].sentence,
  off: (count: number) => (count === 0 ? "" : `点検しない規則：${count}`),
  changed: (count: number) => `扱いを変えた規則（${count}件）`,
  none: "扱いを変えた規則はありません。指摘の［この規則の扱い］で変えられます。",
  change: (treatment: RuleTreatment, usual: RuleTreatment, preset: CheckPresetId) =>
    `${treatments[treatment]}（「${presets[preset].name}」では、${treatments[usual]}）`,
  forget: "元に戻す",
  forgetOf: (rule: string) => `「${rule}」の扱いを元に戻す`,
  explained: "規則の説明",
  explainedOf: (rule: string) => `「${rule}」の規則の説明`,
  open: "この規則の扱い",
  openOf: (rule: string, place: string) => `${place}「${rule}」：この規則の扱い`,
  treatment: (rule: string) => `規則「${rule}」の扱い`,
  treatmentHint: (rule: string) =>
    `この計画の「${rule}」のすべての指摘に当てはまります。「点検の規則」で元に戻せます。`,
  treatmentOf: (treatment: RuleTreatment) => treatments[treatment],
  decide: "決める",
  giveUp: "やめる",
} as const;
