import type { DocumentFault } from "../../domain/checks/document/document-fault";
import type { ProblemText } from "./problem-text";

/** Why the document with the plan's text cannot be read: the file by name, the reason, and what to do. */
export function documentFaultText(file: string, fault: DocumentFault): ProblemText {
  return { title: `「${file}」を読み取れません`, ...wordsOf(fault) };
}

const saveAsWord = "Word で開き、「Word 文書（*.docx）」で保存し直したものを指定してください。";

function wordsOf(fault: DocumentFault): Pick<ProblemText, "message" | "advice"> {
  switch (fault.code) {
    case "notFetched":
      return {
        message:
          "ファイルを開けませんでした。移動や削除をされたか、ほかのプログラムが使っている可能性があります。",
        advice:
          "ファイルの場所を確かめ、ほかのプログラムで開いているときは閉じてから、もう一度お試しください。",
      };
    case "empty":
      return { message: "ファイルの中身が空です（0 バイト）。", advice: "元の文書を確かめてください。" };
    case "fileTooLarge":
      return {
        message: `ファイルの大きさが ${megabytes(fault.bytes)} あり、読み取れる大きさ（${megabytes(fault.limit)}）を超えています。`,
        advice: "写真や図を取り除いて保存し直すか、本文を貼り付けてください。",
      };
    case "extensionUnknown":
      return {
        message:
          fault.extension === ""
            ? "ファイル名に拡張子（.docx など）がありません。"
            : `拡張子が「.${fault.extension}」のファイルは読み取れません。本文として読み取れるのは、Word 文書（.docx）とテキスト形式（.txt）のファイルです。`,
        advice:
          "Word 文書（.docx）かテキスト形式（.txt）で保存したものを指定するか、本文を貼り付けてください。",
      };
    case "notDocument":
      return { message: "中身が Word 文書ではありません。", advice: saveAsWord };
    case "encrypted":
      return {
        message: "パスワードで保護されているか、古い形式のため、中を読み取れません。",
        advice: `パスワードを外すか、${saveAsWord}`,
      };
    case "unpacksTooLarge":
      return {
        message: "ファイルの大きさに比べて中身が大きすぎるため、安全のため開いていません。",
        advice: "心当たりのないファイルは開かずに、作成元に確かめてください。",
      };
    case "broken":
      return { message: "ファイルが壊れているため、読み取れません。", advice: saveAsWord };
    case "encodingUnknown":
      return {
        message: "文字コードを判別できないため、読み取れません。",
        advice: "メモ帳などで開き、文字コードを「UTF-8」にして保存し直したものを指定してください。",
      };
    case "noText":
      return {
        message: "文章が見つかりません。文字が画像になっている可能性があります。",
        advice: "文章のある文書を指定するか、本文を貼り付けてください。",
      };
  }
}

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
