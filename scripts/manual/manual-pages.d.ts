export const manualPages: readonly { readonly source: string; readonly name: string }[];
export function renderManual(
  read: (source: string) => string,
  version: string,
): readonly { readonly name: string; readonly html: string }[];
