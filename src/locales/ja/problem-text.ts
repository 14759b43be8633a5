import type { FileProblem, Problem } from "../../domain/problem/problem";
import type { CellAddress } from "../../domain/grid/cell-address";
import { cellText } from "./cells";
import { plainCellText, tableNotFoundText, tablesSeveralText } from "./plain-tables";
import { notReadText } from "./readings";
import { cardNotUsableText } from "./pointed-card";
import { sampleNotFoundText, sampleNotUsableText } from "./sample-sheets";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { fiscalYearList } from "./words";

/** A problem for the officer: what happened, the particulars, and what to do ("" when there is nothing to do). */
export type ProblemText = { readonly title: string; readonly message: string; readonly advice: string };

const text = (title: string, message: string, advice: string): ProblemText => ({ title, message, advice });

/** The words for a problem. Sheets, cells, files and years are named. */
export function problemText(problem: Problem): ProblemText {
  switch (problem.code) {
    case "workbookEmpty":
      return text(
        "ブックに何も入力されていません",
        "どのシートにも入力がありません。",
        "指標の一覧があるブックを開いてから、もう一度お試しください。",
      );
    case "noIndicators":
      return text("指標の表が見つかりませんでした", sheetsNotRead(problem.notRead), noIndicatorsAdvice);
    case "yearNotFound":
      return text(
        `${formatFiscalYear(problem.fiscalYear)}の数値がありません`,
        problem.available.length === 0
          ? "このブックには、年度の記載がありません。"
          : `このブックにある年度は、${fiscalYearList(problem.available)}です。`,
        problem.available.length === 0
          ? "見出しに年度（例：令和６年度）を入力してから、もう一度お試しください。"
          : "この中から年度を選んでください。",
      );
    case "yearUnknown":
      return text(
        "年度を決められません",
        problem.raw.trim() === ""
          ? "年度が指定されていません。"
          : `「${problem.raw.trim()}」を年度として読み取れませんでした。`,
        "年度を、令和６年度、R6、2024 のように指定してください。",
      );
    case "fileNotReadable":
      return fileText(problem.file, problem.why);
    case "plainTableNotFound":
      return tableNotFoundText(problem);
    case "plainTablesSeveral":
      return tablesSeveralText(problem);
    case "plainCellUnclear":
      return plainCellText(problem);
    case "sampleNotFound":
      return sampleNotFoundText(problem);
    case "sampleNotUsable":
      return sampleNotUsableText(problem);
    case "cardNotUsable":
      return cardNotUsableText(problem);
    case "structureProtected":
      return text(
        "シートを追加できません",
        "ブックの構成が保護されているため、シートを追加できません。",
        "［校閲］タブの［ブックの保護］を解除してから、もう一度お試しください。",
      );
    case "sheetProtected":
      return text(
        "シートが保護されています",
        `シート「${problem.sheet}」が保護されているため、書き換えることができません。`,
        `シート「${problem.sheet}」を開き、［校閲］タブの［シート保護の解除］を選んでから、もう一度お試しください。`,
      );
    case "cellEditing":
      return text(
        "セルが編集中です",
        "セルに入力している間は、Excel が読み書きを受け付けません。",
        "Enter キーで入力を確定するか、Esc キーで取り消してから、もう一度お試しください。",
      );
    case "excelTooOld":
      return text(
        "この Excel では使えません",
        `この機能には、${problem.needed} に対応した Excel が必要です。`,
        "Excel を更新するか、Excel LTSC 2021 以降または Microsoft 365 の Excel で開いてください。更新の方法は情報システム担当にお問い合わせください。",
      );
    case "tooLarge":
      return text(
        "データが大きすぎます",
        problem.sheet === undefined
          ? "一度に読み書きできる量を超えました。"
          : `シート「${problem.sheet}」の使用範囲が大きすぎて、一度に読み書きできません。`,
        "表の外にある不要な行や列を削除するか、シートを分けてから、もう一度お試しください。",
      );
    case "busy":
      return text(
        "Excel がほかの処理をしています",
        "Excel が応答できない状態のため、処理を始められませんでした。",
        "表示されているダイアログを閉じ、計算などが終わるのを待ってから、もう一度お試しください。",
      );
    case "cancelled":
      return text("中止しました", "処理を中止しました。ブックは変更していません。", "");
    case "hostError":
      return text(
        "Excel が処理を受け付けませんでした",
        `Excel からの知らせ：${problem.hostMessage}（${problem.hostCode}）`,
        "ブックを保存して開き直してから、もう一度お試しください。続くときは、この内容を添えて情報システム担当にお問い合わせください。",
      );
    case "cellChanged":
      return text(
        "書き込む前にセルの内容が変わりました",
        `${cellText(problem.cell)}の内容が、確認していただいたときと違っています。ブックは変更していません。`,
        "もう一度読み取ってから、違いを確かめ直してください。",
      );
    case "cellsNotRestored": {
      const cause = problemText(problem.cause);
      return text(
        "書き込みの途中で止まりました",
        `${cause.title}。${cause.message}書き込んだセル（${cellList(problem.cells)}）を元の値に戻すこともできませんでした。`,
        `ブックを保存せずに閉じ、開き直してください。${cause.advice}`,
      );
    }
    case "leftover": {
      const cause = problemText(problem.cause);
      return text(
        "作りかけのシートが残っています",
        `${cause.title}。${cause.message}作りかけのシート「${problem.sheet}」を取り除くこともできませんでした。`,
        `シート「${problem.sheet}」を削除してください。${cause.advice}`,
      );
    }
  }
}

/** The first cells by name, and how many there are beside them. */
function cellList(cells: readonly CellAddress[]): string {
  const rest = cells.length - 5;
  return cells.slice(0, 5).map(cellText).join("、") + (rest > 0 ? `、ほか${rest}か所` : "");
}

const noIndicatorsAdvice =
  "見出しに「指標」「目標」「実績」などの言葉がある表を、見出しと数値が同じシートになるように置いてから、もう一度お試しください。";

/** As many sheets as can be read at a glance, each with its reason. */
function sheetsNotRead(notRead: Extract<Problem, { readonly code: "noIndicators" }>["notRead"]): string {
  const shown = notRead.slice(0, 5).map(({ sheet, reason }) => `「${sheet}」：${notReadText(reason)}`);
  const rest = notRead.length - shown.length;
  const lines = rest > 0 ? [...shown, `ほか${rest}シートがあります。`] : shown;
  return lines.length === 0 ? "目標と実績のある表を読み取れませんでした。" : lines.join("\n");
}

function fileText(file: string, why: FileProblem): ProblemText {
  const title = `「${file}」を開けません`;
  switch (why) {
    case "notFound":
      return text(title, "ファイルが見つかりません。", "ファイル名と保存場所を確かめてください。");
    case "notZip":
      return text(
        title,
        "Excel ブック（.xlsx）の形式ではありません。",
        "Excel で開き、［名前を付けて保存］で「Excel ブック（*.xlsx）」を選んで保存し直してください。",
      );
    case "encrypted":
      return text(
        title,
        "パスワードで暗号化されているため、中を読み取れません。古い形式（.xls）のときもこう表示されることがあります。",
        "Excel で開き、［ファイル］→［情報］→［ブックの保護］→［パスワードを使用して暗号化］でパスワードを空にし、.xlsx 形式で保存し直してください。",
      );
    case "notWorkbook":
      return text(
        title,
        "ファイルは開けますが、Excel ブックではありません。",
        "Excel ブック（.xlsx）を指定してください。",
      );
    case "broken":
      return text(
        title,
        "ファイルが壊れているため、読み取れません。",
        "Excel の［開く］で［開いて修復する］を試すか、提出元に送り直しを依頼してください。",
      );
    case "tooLarge":
      return text(
        title,
        "ファイルが大きすぎるため、読み取れません。",
        "不要なシートや画像を取り除いて保存し直してください。",
      );
  }
}
