import { filledPageCount } from "../../usecases/draw-page";
import type { PreparedSample } from "../../usecases/prepare-sample";

/** What a filled sheet comes to, at a glance. */
export function factsOf({ filling }: PreparedSample): {
  readonly paper: string | null;
  readonly orientation: "portrait" | "landscape";
  readonly pages: number;
  readonly printed: number;
} {
  const { paper, orientation } = filling.plan.page;
  return { paper, orientation, pages: filledPageCount(filling), printed: filling.printed };
}
