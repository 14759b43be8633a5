const telling =
  /見込|予測|速報|暫定|概算|時点|現在|月末|\d末|中間|上半期|下半期|四半期|途中|累計|累積|通算|期間|[かカヵヶケ箇]年|年間|変更|修正|改[定訂]|見直|当初|旧|上段|下段|[二2]段/;

/**
 * The heading of a figure where its words qualify the figure (実績見込, R5.9末実績, ５か年目標); undefined where it says no more
 * than 目標 or 実績 and the year.
 */
export function tellingHeading(label: string): string | undefined {
  return telling.test(label.normalize("NFKC")) ? label : undefined;
}
