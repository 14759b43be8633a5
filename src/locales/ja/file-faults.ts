import type { FileFault } from "../../domain/submissions/file-fault";
import type { ProblemText } from "./problem-text";

const saveAgain =
  "Excel で開き、［名前を付けて保存］で「Excel ブック（*.xlsx）」を選んで保存し直したものを使ってください。";

const askAgain = "Excel の［開く］で［開いて修復する］を試すか、提出元に送り直しを依頼してください。";

/** Why a submitted file is left out: the file by name, the reason, and what to do. Can be forwarded to who sent it. */
export function fileFaultText(file: string, fault: FileFault): ProblemText {
  return { title: `「${file}」を読み取れません`, message: reasonOf(fault), advice: adviceOf(fault) };
}

function reasonOf(fault: FileFault): string {
  switch (fault.code) {
    case "empty":
      return "ファイルの中身が空です（0 バイト）。";
    case "fileTooLarge":
      return `ファイルの大きさが ${megabytes(fault.bytes)} あり、読み取れる大きさ（${megabytes(fault.limit)}）を超えています。`;
    case "extensionUnknown":
      return fault.extension === ""
        ? "ファイル名に拡張子（.xlsx など）がありません。"
        : `拡張子が「.${fault.extension}」のファイルは読み取れません。読み取れるのは .xlsx、.xlsm、.xls のファイルです。`;
    case "extensionDiffers":
      return `拡張子は「.${fault.extension}」ですが、中身は${fault.content === "xls" ? "古い形式（.xls）" : "新しい形式（.xlsx）"}のブックです。`;
    case "notWorkbook":
      return "中身が Excel ブックではありません。";
    case "tooOld":
      return "Excel 95 以前の形式のため、文字を正しく読み取れません。";
    case "encrypted":
      return "パスワードで暗号化されているため、中を読み取れません。";
    case "tooManyParts":
      return `ブックの中の部品が ${fault.limit.toLocaleString("ja-JP")} 個を超えているため、読み取りを止めました。`;
    case "unpacksTooLarge":
      return `開くと ${megabytes(fault.limit)} を超えるなど、ファイルの大きさに比べて中身が大きすぎるため、安全のため開いていません。`;
    case "sheetTooLarge":
      return `シート「${fault.sheet}」の使用範囲が ${fault.limit.toLocaleString("ja-JP")} セルを超えているため、読み取れません。`;
    case "brokenPackage":
      return "ファイルが壊れているため、読み取れません。";
    case "brokenPart":
      return `ファイルの中の「${fault.part}」が壊れているため、読み取れません。途中までの内容は使っていません。`;
    case "notFetched":
      return "ファイルを開けませんでした。移動や削除をされたか、ほかのプログラムが使っている可能性があります。";
  }
}

function adviceOf({ code }: FileFault): string {
  switch (code) {
    case "empty":
      return "提出元に送り直しを依頼してください。";
    case "fileTooLarge":
    case "tooManyParts":
      return "不要なシートや画像を取り除いて保存し直したものを使ってください。";
    case "extensionUnknown":
    case "extensionDiffers":
    case "notWorkbook":
    case "tooOld":
      return saveAgain;
    case "encrypted":
      return "Excel で開き、［ファイル］→［情報］→［ブックの保護］→［パスワードを使用して暗号化］でパスワードを空にし、保存し直したものを使ってください。";
    case "unpacksTooLarge":
      return "心当たりのないファイルは開かずに、提出元に確かめてください。";
    case "sheetTooLarge":
      return "表の外にある不要な行や列を削除して保存し直したものを使ってください。";
    case "brokenPackage":
    case "brokenPart":
      return askAgain;
    case "notFetched":
      return "ファイルの場所を確かめ、ほかのプログラムで開いているときは閉じてから、もう一度お試しください。";
  }
}

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
