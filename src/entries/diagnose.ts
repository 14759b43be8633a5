import { describeOffice } from "../excel/describe-office";
import { diagnosis } from "../locales/ja/site";
import { checkRow, type CheckRow } from "../site/check-row";
import { inspectFiles } from "../site/inspect-files";
import { keepingFaults, protectionFaults, type HeaderAnswers } from "../site/inspect-headers";
import { reportText } from "../site/report-text";
import { showDiagnosis, showRunning } from "./show-diagnosis";

/** Milliseconds that Excel may take to answer, as in the pane. */
const patience = 10_000;

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** The element of the page that takes Office.js in. */
const officeScript = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');

function versionRow(): CheckRow {
  const version = document.querySelector<HTMLMetaElement>('meta[name="tasseicho-version"]')?.content;
  return checkRow(
    "version",
    "good",
    diagnosis.version(version ?? "", officeScript?.getAttribute("src") ?? ""),
  );
}

function connectionRow(): CheckRow {
  const { protocol, origin } = window.location;
  return protocol === "https:"
    ? checkRow("connection", "good", diagnosis.secure(origin))
    : checkRow("connection", "bad", diagnosis.notSecure(origin));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const fetchFile = (name: string): Promise<Response> => fetch(name, { cache: "no-store" });

/** The list of the site's files; `undefined` where it does not arrive or is something else. */
async function siteFiles(): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const response = await fetchFile("site-files.json");
    return response.ok ? ((await response.json()) as Readonly<Record<string, string>>) : undefined;
  } catch {
    return undefined;
  }
}

async function filesRow(files: Readonly<Record<string, string>> | undefined): Promise<CheckRow> {
  if (!files) return checkRow("files", "bad", diagnosis.listMissing);
  const digest = window.isSecureContext ? sha256 : undefined;
  const faults = await inspectFiles(files, { fetchFile, digest });
  const count = Object.keys(files).length;
  if (faults.length > 0)
    return checkRow(
      "files",
      "bad",
      diagnosis.filesFaulty(count, faults.length),
      faults.map(diagnosis.fileFault),
    );
  return checkRow("files", "good", digest ? diagnosis.filesWhole(count) : diagnosis.filesArrived(count));
}

async function headerRows(files: Readonly<Record<string, string>> | undefined): Promise<readonly CheckRow[]> {
  const script = Object.keys(files ?? {}).find((name) => /^js\/.*\.js$/.test(name));
  const answers = await Promise.all([fetchFile("taskpane.html"), fetchFile(script ?? "")]).catch(
    () => undefined,
  );
  if (!answers || !script) return [];
  const headers: HeaderAnswers = { page: answers[0].headers, script: answers[1].headers };
  return (
    [
      ["headers", protectionFaults(headers)],
      ["caching", keepingFaults(headers)],
    ] as const
  ).map(([id, faults]) =>
    faults.length === 0
      ? checkRow(id, "good", diagnosis.headersGood)
      : checkRow(
          id,
          "notice",
          diagnosis.headersFaulty(faults.length),
          faults.map((fault) => diagnosis.headerFaults[fault]),
        ),
  );
}

function storageRow(): CheckRow {
  try {
    window.sessionStorage.setItem("tasseicho-diagnosis", "1");
    window.sessionStorage.removeItem("tasseicho-diagnosis");
    return checkRow("storage", "good", diagnosis.usable);
  } catch {
    return checkRow("storage", "notice", diagnosis.notUsable);
  }
}

/** Whether a script of ours may run beside the page. */
async function workerRow(): Promise<CheckRow> {
  const answered = new Promise<boolean>((resolve) => {
    try {
      const worker = new Worker("pages/worker-probe.js");
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
  return (await Promise.race([answered, after(patience, false)]))
    ? checkRow("worker", "good", diagnosis.usable)
    : checkRow("worker", "notice", diagnosis.notUsable);
}

function browserRow(): CheckRow {
  const details = [navigator.userAgent];
  return "hasOwn" in Object
    ? checkRow("browser", "good", diagnosis.browserGood, details)
    : checkRow("browser", "bad", diagnosis.browserTooOld, details);
}

async function excelRows(): Promise<readonly CheckRow[]> {
  if (!("Office" in window)) return [checkRow("excel", "bad", diagnosis.noOfficeJs)];
  const office = await Promise.race([describeOffice(), after(patience, "silent" as const)]);
  if (office === "silent") return [checkRow("excel", "bad", diagnosis.officeSilent)];
  if (!office) return [checkRow("excel", "unknown", diagnosis.notInExcel)];
  return [
    checkRow("excel", "good", office.version),
    checkRow("sets", office.newEnough ? "good" : "bad", office.sets.join("、")),
  ];
}

async function diagnose(): Promise<void> {
  showRunning();
  const files = await siteFiles();
  const [fileRow, headers, worker, excel] = await Promise.all([
    filesRow(files),
    headerRows(files),
    workerRow(),
    excelRows(),
  ]);
  const rows = [
    versionRow(),
    connectionRow(),
    fileRow,
    ...headers,
    storageRow(),
    worker,
    browserRow(),
    ...excel,
  ];
  const around = { userAgent: navigator.userAgent, address: window.location.href, now: new Date() };
  showDiagnosis(rows, reportText(document.title, rows, diagnosis, around));
}

void diagnose();
