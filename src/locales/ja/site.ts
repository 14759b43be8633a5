import type { CheckId, CheckRow, CheckState } from "../../site/check-row";
import type { FileFault } from "../../site/inspect-files";
import type { HeaderFault } from "../../site/inspect-headers";

const labels: Readonly<Record<CheckId, string>> = {
  version: "達成帳の版",
  connection: "接続と証明書",
  files: "サーバーのファイル",
  headers: "サーバーの保護設定",
  caching: "サーバーの保存期間の設定",
  storage: "一時的な記憶",
  worker: "並行処理",
  browser: "表示に使われているブラウザー",
  excel: "Excel",
  sets: "Excel の機能",
};

const states: Readonly<Record<CheckState, string>> = {
  good: "正常",
  notice: "注意",
  bad: "異常",
  unknown: "未確認",
};

/** What to do about a row that is not good. */
const advice: Readonly<Record<CheckId, string>> = {
  version: "配布物の site フォルダーをすべてコピーし直してください。",
  connection:
    "https:// で始まるアドレスで開いてください。警告が出るときは、サーバーの証明書を発行した認証局の証明書を、各パソコンの「信頼されたルート証明機関」に配布してください。",
  files:
    "配布物の site フォルダーをすべてコピーし直し、Web サーバーの設定を管理者の手引きと照らし合わせてください。",
  headers:
    "配布物の admin フォルダーにある nginx または IIS の設定を使ってください。動作に影響はありません。",
  caching:
    "配布物の admin フォルダーにある nginx または IIS の設定を使ってください。このままでも動作しますが、更新が届かない、または起動が遅いことがあります。",
  storage: "動作に影響はありません。起動に失敗したときの自動的な再読み込みをしません。",
  worker:
    "点検や提出ファイルの読み取りの間、画面が反応しないことがあります。Web サーバーの設定を管理者の手引きと照らし合わせてください。",
  browser: "Microsoft Edge WebView2 ランタイムを新しくしてください。",
  excel:
    "Excel の作業ウィンドウの中で診断するには、Excel で達成帳の［作業ウィンドウ］を開き、［使い方と困ったとき］から診断を開いてください。",
  sets: "Office LTSC 2021 以降、または Microsoft 365 の Excel をお使いください。",
};

const fileFault = (fault: FileFault): string => {
  switch (fault.kind) {
    case "missing":
      return `${fault.name}：ありません（${fault.status}）`;
    case "unreachable":
      return `${fault.name}：サーバーから届きません`;
    case "changed":
      return `${fault.name}：内容が配布物と違います`;
    case "wrongType":
      return `${fault.name}：種類の設定が違います（${fault.type === "" ? "なし" : fault.type}）`;
  }
};

const headerFaults: Readonly<Record<HeaderFault, string>> = {
  noPolicy:
    "Content-Security-Policy がありません（ページ自身にも書いてあるため、外部への通信は防がれています）",
  sniffing: "X-Content-Type-Options: nosniff がありません",
  pagesKept: "ページ（.html）に Cache-Control: no-cache がありません",
  scriptsNotKept: "js フォルダーに長い保存期間（Cache-Control: max-age）がありません",
};

/** Words of the page that diagnoses an installation. */
export const diagnosis = {
  labels,
  states,
  fileFault,
  headerFaults,
  advice: ({ id, state }: CheckRow): string => (state === "good" ? "" : advice[id]),
  running: "診断しています。しばらくお待ちください。",
  done: (bad: number, notices: number): string =>
    bad > 0
      ? `${bad}件の異常があります。下の［対応］をご覧ください。`
      : notices > 0
        ? `達成帳を使えます。${notices}件の注意があります。`
        : "異常はありません。達成帳を使えます。",
  version: (version: string, officeJs: string): string => `${version}（Office.js：${officeJs}）`,
  secure: (origin: string): string => `${origin}（暗号化された接続です）`,
  notSecure: (origin: string): string => `${origin}（暗号化されていません）`,
  filesWhole: (count: number): string => `${count}個のファイルがすべて届き、配布物と一致しました`,
  filesArrived: (count: number): string =>
    `${count}個のファイルがすべて届きました（内容は、暗号化された接続で開くと照合します）`,
  filesFaulty: (count: number, faults: number): string => `${count}個のうち${faults}個に問題があります`,
  listMissing: "ファイルの一覧（site-files.json）が届きません",
  headersGood: "設定されています",
  headersFaulty: (count: number): string => `${count}件の設定がありません`,
  usable: "使えます",
  notUsable: "使えません",
  browserGood: "対応しています",
  browserTooOld: "古いため、対応していません",
  noOfficeJs: "Office.js が読み込まれていません",
  officeSilent: "Excel から応答がありません",
  notInExcel: "Excel の外で開いています",
  copied: "コピーしました",
  copyFailed: "コピーできませんでした。下の文字を選んでコピーしてください。",
  adviceLabel: "対応",
};

/** Words of the page that makes a manifest out. */
export const manifestPage = {
  notSite: "https:// で始まるアドレスを入力してください。",
  notVersion: "1.2.0.0 のように、4つの数をピリオドで区切って入力してください。",
  noName: "表示名を入力してください（40文字まで）。",
  noTemplate:
    "manifest.xml がサーバーから届きません。配布物の site フォルダーをすべてコピーし直してください。",
  made: (file: string, id: string): string => `${file} を作成しました（Id ${id}）。`,
  fileName: { production: "tasseicho-honban.xml", trial: "tasseicho-shiken.xml" },
  notCatalog: "\\\\サーバー名\\フォルダー名 の形で、共有フォルダーを入力してください。",
  noSample: "見本のブックがサーバーから届きません。配布物の site フォルダーをすべてコピーし直してください。",
  starterMade: (file: string): string =>
    `${file} を作成しました。マニフェストを共有フォルダーに置いてから、利用者に配ってください。`,
  starterName: { production: "tasseicho-mihon-honban.xlsx", trial: "tasseicho-mihon-shiken.xlsx" },
} as const;
