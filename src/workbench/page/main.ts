import { workbench } from "../../locales/ja/workbench";
import { WorkbenchPage, type FirstBook } from "./workbench-page";

const sample: FirstBook = {
  address: new URL("assets/sample/atsugi-keiei-plan.xlsx", window.location.href),
  fileName: workbench.sampleName,
};

/** The book named in the address (`?book=/path.xlsx&sheet=資料9`, same server only), else the sample. */
function firstBook(): FirstBook {
  const parameters = new URLSearchParams(window.location.search);
  const asked = parameters.get("book");
  const sheetName = parameters.get("sheet") ?? undefined;
  const address = asked === null ? null : URL.parse(asked, window.location.href);
  if (!address || address.origin !== window.location.origin) return { ...sample, sheetName };
  const file = address.pathname.split("/").at(-1) ?? "";
  return { address, fileName: decodeURIComponent(file), sheetName };
}

const root = document.getElementById("root");
if (root) void new WorkbenchPage(root, sample).openFrom(firstBook());
