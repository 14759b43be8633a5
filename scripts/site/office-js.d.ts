export const officeJsFiles: readonly string[];
export const officeJsFolder: string;
export function officeJsSource(place?: string): {
  readonly script: string;
  readonly origin: string | undefined;
  readonly copies: readonly { readonly from: string; readonly to: string }[];
};
