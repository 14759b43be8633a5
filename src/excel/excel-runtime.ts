/** The part of the Excel client that we start from: `Excel` itself in the pane, the embedded host's in tests. */
export type ExcelRuntime = {
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
};
