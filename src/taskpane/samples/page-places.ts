/** Identifier of the link on the overview that opens 「ひな形で作成する」 and takes the focus back. */
export const samplesLinkId = "open-samples";

/** Identifier of the button that opens the pages of a sample sheet and takes the focus back. */
export function samplePreviewId(name: string): string {
  return `sample-preview-${encodeURIComponent(name)}`;
}
