import type { RankBand, RankScale } from "../conventions";

/** A scale of ranks that a city or another body has published. */
export type KnownScale = {
  readonly id: string;
  /** Who publishes by it. */
  readonly name: string;
  readonly document: string;
  readonly url: string;
  readonly scale: RankScale;
};

/** Ends of a band as published; the lower end belongs to the band and the upper one does not unless said otherwise. */
type Ends = {
  readonly from?: string;
  readonly above?: string;
  readonly below?: string;
  readonly upTo?: string;
};

/** One rank with its ends in percent: `from` 80以上, `above` 80超, `below` 100未満, `upTo` 99以下. */
export function band(mark: string, label: string, { from, above, below, upTo }: Ends): RankBand {
  return {
    mark,
    label,
    from: from ?? above ?? null,
    fromInclusive: above === undefined,
    to: upTo ?? below ?? null,
    toInclusive: upTo !== undefined,
  };
}

/** A scale that holds in every year and ranks the exact rate. */
export function scaleOf(bands: readonly RankBand[]): RankScale {
  return { bands, byPlanYear: [], basedOn: "exact" };
}
