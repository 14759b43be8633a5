import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "../wire/bridge";

/** The two namespaces that the unmodified client library gives. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

let script: vm.Script | null = null;

function clientScript(): vm.Script {
  if (!script) {
    const here = createRequire(path.join(process.cwd(), "package.json"));
    const file = path.join(
      path.dirname(here.resolve("@microsoft/office-js/package.json")),
      "dist/excel-web-16.00.js",
    );
    script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  }
  return script;
}

function ignore(): void {}

/** The few members of a browser window that the client library touches while it loads. */
function fakeWindow(bridge: NativeBridge): Record<string, unknown> {
  const element = { setAttribute: ignore, appendChild: ignore };
  const window: Record<string, unknown> = {
    console: { log: ignore, warn: ignore, error: ignore, info: ignore },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    _richApiNativeBridge: bridge,
    location: {
      hash: "",
      search: "",
      href: "http://localhost/",
      protocol: "http:",
      host: "localhost",
      hostname: "localhost",
    },
    navigator: { userAgent: "node", language: "ja-JP" },
    addEventListener: ignore,
    removeEventListener: ignore,
    name: "",
    history: {},
    external: {},
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: ignore,
      cookie: "",
      readyState: "complete",
      head: { appendChild: ignore },
    },
  };
  for (const alias of ["window", "self", "top", "parent"]) window[alias] = window;
  return window;
}

/** Loads the unmodified Excel client library in a context of its own, talking to the given bridge (about 50 ms). */
export function loadExcelClient(bridge: NativeBridge): ExcelClient {
  const context = vm.createContext(fakeWindow(bridge));
  clientScript().runInContext(context);
  return {
    Excel: context.Excel as typeof Excel,
    OfficeExtension: context.OfficeExtension as typeof OfficeExtension,
  };
}
