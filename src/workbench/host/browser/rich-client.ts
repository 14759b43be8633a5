import type { EmbeddedExcel } from "../embedded-excel";
import type { NativeBridge } from "../wire/bridge";

/** What the pane is told about the Excel that it runs in. */
export interface RichClientOptions {
  /** Highest ExcelApi set that `isSetSupported` admits; 1.14 (Office 2021) when left out. */
  readonly excelApi?: string;
  /** Address of the workbook that `Office.context.document.url` tells. */
  readonly documentUrl?: string;
}

type Callback = (status: number, ...rest: unknown[]) => void;

/** The members of a pane's window that `office.js` looks for when it starts inside Excel for Windows. */
export interface PaneWindow {
  _richApiNativeBridge?: NativeBridge;
  readonly addEventListener: (type: string, listener: () => void) => void;
}

function supportedSets(excelApi: string): string {
  return JSON.stringify({
    ExcelApi: excelApi,
    ExcelApiOnline: "0",
    AddinCommands: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.1",
    IdentityAPI: "0",
    RichApiRuntime: "1.3",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    DocumentEvents: "1.1",
  });
}

function hostContext(options: RichClientOptions): Readonly<Record<string, () => unknown>> {
  const sets = supportedSets(options.excelApi ?? "1.14");
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "developer",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "ja-JP",
    GetAppDataLocale: () => "ja-JP",
    GetDocUrl: () => options.documentUrl ?? "C:\\Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => new Map<string, string>(), GetKeys: () => [] }),
    GetSupportedMatrix: () => sets,
    GetHostFullVersion: () => "16.0.14332.20000",
  };
}

/** What `office.js` finds as `window.external` inside Excel for Windows. */
export function windowExternal(options: RichClientOptions): Readonly<Record<string, unknown>> {
  const context = hostContext(options);
  return {
    GetHostInfo: () => "Excel|Win32|16.01|ja-JP||||0",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // Of the older common API (dialogs, document settings) nothing is offered.
    Execute: (_id: number, _parameters: unknown, callback?: Callback) => callback?.(UNSUPPORTED),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: Callback) => callback?.(0),
    UnregisterEvent: (_id: number, _target: string, callback?: Callback) => callback?.(0),
  };
}

const UNSUPPORTED = 5001;

/**
 * Makes a window look like a pane of Excel for Windows that talks to the given host. To be called in the pane before
 * `office.js` loads. The pane is forgotten when it is closed or reloaded.
 */
export function attachPane(pane: PaneWindow, host: EmbeddedExcel, options: RichClientOptions = {}): void {
  const bridge = host.connect();
  Object.defineProperty(pane, "external", { value: windowExternal(options), configurable: true });
  pane._richApiNativeBridge = bridge;
  pane.addEventListener("pagehide", () => host.disconnect(bridge));
}
