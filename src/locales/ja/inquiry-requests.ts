import type { Finding, FindingOf, RuleId } from "../../domain/checks/finding";
import type { FileFault } from "../../domain/submissions/file-fault";
import type { HeldValue } from "../../domain/submissions/planned-write";
import type { TransferField } from "../../domain/submissions/received-items";
import type { SubmissionProblem } from "../../domain/submissions/submission";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { cellText } from "./cells";
import { quote } from "./check-texts";
import { fileFaultText } from "./file-faults";
import { findingWords } from "./finding-words";
import { problemText } from "./problem-text";

/** A point in words: what stands there, and what the department is asked to do. */
export type PointWords = { readonly stands: string; readonly request: string };

/** Rules whose suggestion speaks to the officer: what to ask the department instead. */
const requests: { readonly [Id in RuleId]?: (finding: FindingOf<Id>) => string } = {
  "direction-doubtful": () => "多いほど良い指標か、少ないほど良い指標かをお知らせください。",
  "not-comparable": () =>
    "目標と実績を同じ表し方でご記入いただくか、達成・未達成のどちらになるかをお知らせください。",
  "relisted-counted": () => "ほかの指標の再掲かどうかをお知らせください。",
  "stated-rate-direction": ({ expected }) =>
    `達成率を${quote(expected)}に直すか、達成率の計算方法をお知らせください。`,
  "rate-method-differs": () => "達成率の計算方法が計画の方法と同じかをご確認ください。",
};

/** A finding as it is put to a department. */
export function findingRequest(finding: Finding): PointWords {
  const { message, suggestion } = findingWords(finding);
  return { stands: message, request: requestFor(finding.rule, finding) ?? suggestion };
}

function requestFor<Id extends RuleId>(rule: Id, finding: FindingOf<Id>): string | undefined {
  return requests[rule]?.(finding);
}

const fields: Readonly<Record<TransferField, string>> = { actual: "実績", reason: "理由", remark: "備考" };

/** A value that was not taken over, as it is put to a department. */
export function heldRequest({ field, why, submitted }: HeldValue): PointWords {
  const [first] = submitted;
  const what = `${fields[field]}${quote(first?.text ?? "")}`;
  switch (why) {
    case "severalFiles":
      return {
        stands: `${fields[field]}が、ファイルによって違います。${submitted.map(saidIn).join("、")}です。`,
        request: "どの記載が正しいかをお知らせください。",
      };
    case "percentUnclear":
      return {
        stands: `${what}が、割合を表す小数か、％の数値かを判断できません。`,
        request: "％で表したときの値をお知らせください。",
      };
    case "dateInstead":
      return {
        stands: `${what}が、日付として入力されています。`,
        request: "セルの表示形式を標準に戻し、数値を入力し直してください。",
      };
    case "errorValue":
      return { stands: `${what}の値を読み取れません。`, request: "正しい値を入力し直してください。" };
    case "formula":
    case "noPlace":
    case "sharedCell":
      return {
        stands: `${what}を、全庁の一覧に書き入れることができません。`,
        request: "記載のとおりでよいかをご確認ください。",
      };
  }
}

const saidIn = ({ file, text, source }: HeldValue["submitted"][number]): string =>
  `「${file}」（${cellText(source)}）では${quote(text)}`;

const saveAgain =
  "Excel で開き、［名前を付けて保存］で「Excel ブック（*.xlsx）」を選んで保存し直し、改めてご提出ください。";

/** A file that could not be read, as it is put to who sent it. */
export function unreadRequest(file: string, problem: SubmissionProblem, fiscalYear: number): PointWords {
  if (problem.kind === "file") {
    const { message } = fileFaultText(file, problem.fault);
    return { stands: message, request: faultRequest(problem.fault) };
  }
  const { title, message } = problemText(problem.problem);
  return {
    stands: `${title}。${message}`,
    request: `${formatFiscalYear(fiscalYear)}の実績報告のファイルかどうかをご確認のうえ、改めてご提出ください。`,
  };
}

function faultRequest({ code }: FileFault): string {
  switch (code) {
    case "encrypted":
      return "Excel で開き、［ファイル］→［情報］→［ブックの保護］→［パスワードを使用して暗号化］でパスワードを空にして保存し、改めてご提出ください。";
    case "fileTooLarge":
    case "tooManyParts":
      return "不要なシートや画像を取り除いて保存し、改めてご提出ください。";
    case "sheetTooLarge":
      return "表の外にある不要な行や列を削除して保存し、改めてご提出ください。";
    case "empty":
    case "notFetched":
      return "ファイルの中身をご確認のうえ、改めてご提出ください。";
    case "brokenPackage":
    case "brokenPart":
      return "お手元で開けるかをご確認ください。開けるときは、保存し直して、改めてご提出ください。";
    case "unpacksTooLarge":
      return "お手元の Excel で新しいブックに表を写して保存し、改めてご提出ください。";
    case "extensionUnknown":
    case "extensionDiffers":
    case "notWorkbook":
    case "tooOld":
      return saveAgain;
  }
}
