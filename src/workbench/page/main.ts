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
  const address = asked === null ? null : addressOf(asked);
  if (!address || address.origin !== window.location.origin) return { ...sample, sheetName };
  return { address, fileName: fileNameOf(address), sheetName };
}

function addressOf(text: string): URL | null {
  try {
    return new URL(text, window.location.href);
  } catch {
    return null;
  }
}

/** Last part of an address, in Japanese letters where they are escaped correctly. */
function fileNameOf({ pathname }: URL): string {
  const name = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const root = document.getElementById("root");
if (root) void new WorkbenchPage(root, sample).openFrom(firstBook());
