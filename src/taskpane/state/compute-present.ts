import type { Steps } from "../../domain/steps/steps";
import { walkSteps } from "../../domain/steps/breath";
import { beginTurn, breath } from "./breath";
import type { HomeState } from "./pane-state";

/**
 * Computes from what the pane shows while the page goes on answering, and once more where that changed meanwhile. `present` gives
 * null where there is nothing to compute from any more; then nothing comes of it. What comes of it is shown in the very moment in
 * which it is found to hold still: of two things said at once neither is lost.
 */
export async function computePresent<Home extends HomeState, Value>(
  present: () => Home | null,
  compute: (home: Home) => Steps<Value>,
  show: (value: Value, home: Home) => void,
): Promise<Value | null> {
  // What is computed within one turn is shown with it: a choice does not jump back before it holds.
  beginTurn();
  for (;;) {
    const home = present();
    if (!home) return null;
    const value = await walkSteps(compute(home), breath);
    const later = present();
    if (!later) return null;
    const { reading, settings, view, page } = later;
    const isSame = reading === home.reading && settings === home.settings && view === home.view;
    if (!isSame || page !== home.page) continue;
    show(value, later);
    return value;
  }
}
